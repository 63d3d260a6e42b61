package org.weishishi.disclosure.api.notice;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 个人信息痕迹 · a place of a text that still shows personal data.
 *
 * @param place where, e.g. {@code text}, {@code items.2.name} or {@code files.1.3}, the third page of the first file
 * @param kind what it looks like
 * @param shown the trace itself, masked
 */
public record PersonalTrace(String place, TraceKind kind, String shown) {

    /** @return bundle key of the words for that place, its numbers left out */
    public String placeKey() {
        return "disclosure.place." + parts().filter(part -> !numeric(part)).collect(Collectors.joining("."));
    }

    /** @return the numbers in it, for these words */
    public List<String> placeNumbers() {
        return parts().filter(PersonalTrace::numeric).toList();
    }

    private Stream<String> parts() {
        return Arrays.stream(place.split("\\.", -1));
    }

    private static boolean numeric(String part) {
        return !part.isEmpty() && part.chars().allMatch(Character::isDigit);
    }
}

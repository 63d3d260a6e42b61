package org.weishishi.deliberation.domain.tally;

import java.util.Arrays;
import java.util.List;

/**
 * 理由 · one sentence behind an answer.
 *
 * @param key bundle key, {@code deliberation.reason.*}
 * @param args its arguments
 */
public record Reason(String key, List<String> args) {

    private static final String PREFIX = "deliberation.reason.";

    /** @return the sentence of that name with its arguments */
    public static Reason of(String name, Object... args) {
        return new Reason(
                PREFIX + name, Arrays.stream(args).map(String::valueOf).toList());
    }
}

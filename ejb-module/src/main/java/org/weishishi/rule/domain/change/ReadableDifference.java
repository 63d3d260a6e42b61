package org.weishishi.rule.domain.change;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weishishi.rule.api.book.ChangeKind;
import org.weishishi.rule.api.book.ValueChange;

/** 变化对照 · the differences with names instead of codes and with the clauses they rest on. */
public final class ReadableDifference {

    private static final List<String> NAMES = List.of("name", "text");

    private ReadableDifference() {}

    /** @return what a person is shown; a clause that changed together with its value is shown beside the value only */
    public static List<ValueChange> between(JsonObject before, JsonObject after) {
        List<ProfileChange> all = ProfileDifference.between(before, after);
        Set<String> places = Set.copyOf(all.stream()
                .filter(c -> !c.section().equals("sources"))
                .map(ProfileChange::place)
                .toList());
        return all.stream()
                .filter(c -> !c.section().equals("sources") || places.stream().noneMatch(p -> under(p, c)))
                .map(c -> readable(c, before, after))
                .toList();
    }

    private static boolean under(String place, ProfileChange source) {
        String named = source.path().size() > 1 ? source.path().get(1) : "";
        return place.equals(named) || place.startsWith(named + ".");
    }

    private static ValueChange readable(ProfileChange change, JsonObject before, JsonObject after) {
        boolean moved = change.kind() == ChangeKind.MOVED;
        JsonValue was = change.before();
        JsonValue is = change.after();
        return new ValueChange(
                change.path(),
                entry(change.path(), before, after),
                change.kind(),
                moved && was != null ? names(was, change.path(), before) : was,
                moved && is != null ? names(is, change.path(), after) : is,
                ClausePolicy.source(before, change.place()),
                ClausePolicy.source(after, change.place()));
    }

    /** The innermost list entry on the way, as the new content names it, else as the old one did. */
    private static String entry(List<String> path, JsonObject before, JsonObject after) {
        for (int length = path.size(); length > 1; length--) {
            List<String> way = path.subList(0, length);
            String name = Stream.of(after, before)
                    .map(content -> name(at(content, way)))
                    .filter(found -> !found.isEmpty())
                    .findFirst()
                    .orElse("");
            if (!name.isEmpty()) {
                return name;
            }
        }
        return "";
    }

    private static JsonArray names(JsonValue codes, List<String> path, JsonObject content) {
        JsonArrayBuilder names = Json.createArrayBuilder();
        codes.asJsonArray().getValuesAs(JsonString::getString).forEach(code -> {
            String name = name(
                    at(content, Stream.concat(path.stream(), Stream.of(code)).toList()));
            names.add(name.isEmpty() ? code : name);
        });
        return names.build();
    }

    private static String name(@Nullable JsonValue value) {
        return value instanceof JsonObject object
                ? NAMES.stream()
                        .filter(member -> object.get(member) instanceof JsonString)
                        .map(object::getString)
                        .findFirst()
                        .orElse("")
                : "";
    }

    private static @Nullable JsonValue at(JsonObject content, List<String> path) {
        JsonValue here = content;
        for (String step : path) {
            if (here instanceof JsonObject object) {
                here = object.get(step);
            } else {
                here = here instanceof JsonArray list
                        ? ProfileDifference.entries(list).get(step)
                        : null;
            }
        }
        return here;
    }
}

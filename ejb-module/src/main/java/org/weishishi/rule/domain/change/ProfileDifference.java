package org.weishishi.rule.domain.change;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weishishi.rule.api.book.ChangeKind;

/**
 * 版次差异 · two contents compared value by value. Entries of a list are told apart by their code, key or name, so that an entry that
 * moved or got another name is not taken for a new one. Key and number of the edition are no values.
 */
public final class ProfileDifference {

    private static final Set<String> NO_VALUES = Set.of("key", "edition");
    private static final List<String> IDENTITIES = List.of("code", "key", "name");

    private ProfileDifference() {}

    /** @return what changed from the one to the other; empty when they say the same */
    public static List<ProfileChange> between(JsonObject before, JsonObject after) {
        List<ProfileChange> found = new ArrayList<>();
        members(List.of(), before, after, found);
        return found;
    }

    private static void members(List<String> path, JsonObject before, JsonObject after, List<ProfileChange> found) {
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        names.stream()
                .filter(name -> !path.isEmpty() || !NO_VALUES.contains(name))
                .forEach(name -> value(inside(path, name), before.get(name), after.get(name), found));
    }

    private static void value(
            List<String> path, @Nullable JsonValue before, @Nullable JsonValue after, List<ProfileChange> found) {
        if (before == null || after == null) {
            one(path, before, after, -1).ifPresent(found::add);
        } else if (before instanceof JsonObject was && after instanceof JsonObject is) {
            members(path, was, is, found);
        } else if (before instanceof JsonArray was
                && after instanceof JsonArray is
                && !entries(was).isEmpty()
                && !entries(is).isEmpty()) {
            list(path, entries(was), entries(is), found);
        } else if (!before.equals(after)) {
            found.add(new ProfileChange(path, ChangeKind.CHANGED, before, after, -1));
        }
    }

    private static void list(
            List<String> path, Map<String, JsonObject> was, Map<String, JsonObject> is, List<ProfileChange> found) {
        List<String> order = List.copyOf(is.keySet());
        was.forEach((id, entry) -> {
            JsonObject now = is.get(id);
            if (now == null) {
                one(inside(path, id), entry, null, -1).ifPresent(found::add);
            } else {
                members(inside(path, id), entry, now, found);
            }
        });
        List<String> stayed = was.keySet().stream().filter(is::containsKey).toList();
        List<String> now = order.stream().filter(was::containsKey).toList();
        if (!stayed.equals(now)) {
            found.add(new ProfileChange(path, ChangeKind.MOVED, codes(stayed), codes(now), -1));
        }
        order.stream()
                .filter(id -> !was.containsKey(id))
                .forEach(id -> one(inside(path, id), null, is.get(id), order.indexOf(id))
                        .ifPresent(found::add));
    }

    private static Optional<ProfileChange> one(
            List<String> path, @Nullable JsonValue before, @Nullable JsonValue after, int at) {
        if (before == null) {
            return Optional.ofNullable(after).map(v -> new ProfileChange(path, ChangeKind.ADDED, null, v, at));
        }
        return Optional.of(new ProfileChange(path, ChangeKind.REMOVED, before, null, -1));
    }

    /** @return the entries by what tells them apart; empty when nothing does */
    static Map<String, JsonObject> entries(JsonArray list) {
        return IDENTITIES.stream()
                .map(member -> entries(list, member))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(Map.of());
    }

    private static Map<String, JsonObject> entries(JsonArray list, String member) {
        Map<String, JsonObject> found = new LinkedHashMap<>();
        for (JsonValue entry : list) {
            if (!(entry instanceof JsonObject one)
                    || !(one.get(member) instanceof JsonString id)
                    || found.put(id.getString(), one) != null) {
                return Map.of();
            }
        }
        return found;
    }

    private static JsonArray codes(List<String> ids) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        ids.forEach(array::add);
        return array.build();
    }

    private static List<String> inside(List<String> path, String name) {
        return Stream.concat(path.stream(), Stream.of(name)).toList();
    }
}

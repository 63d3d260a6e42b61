package org.weishishi.rule.domain.change;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.weishishi.rule.api.book.ChangeKind;

/**
 * 套用变化 · the same changes made to another content, when somebody else's edition came first: what both changed is as this change
 * says, what only the other changed stays.
 */
public final class ChangedProfile {

    private ChangedProfile() {}

    /** @return the content with the changes made */
    public static JsonObject of(JsonObject content, List<ProfileChange> changes) {
        return object(content, changes, 0);
    }

    private static JsonObject object(JsonObject content, List<ProfileChange> changes, int depth) {
        Map<String, JsonValue> members = new LinkedHashMap<>(content);
        Map<String, List<ProfileChange>> byName = new LinkedHashMap<>();
        changes.forEach(c -> byName.computeIfAbsent(c.path().get(depth), none -> new ArrayList<>())
                .add(c));
        byName.forEach((name, inside) -> member(members, name, inside, depth));
        JsonObjectBuilder built = Json.createObjectBuilder();
        members.forEach(built::add);
        return built.build();
    }

    private static void member(Map<String, JsonValue> members, String name, List<ProfileChange> inside, int depth) {
        ProfileChange first = inside.get(0);
        boolean whole = first.path().size() == depth + 1 && first.kind() != ChangeKind.MOVED;
        JsonValue now = members.get(name);
        if (whole) {
            set(members, name, first);
        } else if (now instanceof JsonObject one) {
            members.put(name, object(one, inside, depth + 1));
        } else if (now instanceof JsonArray list) {
            members.put(name, list(list, inside, depth + 1));
        }
    }

    private static void set(Map<String, JsonValue> members, String name, ProfileChange change) {
        JsonValue after = change.after();
        if (after == null) {
            members.remove(name);
        } else {
            members.put(name, after);
        }
    }

    private static JsonArray list(JsonArray list, List<ProfileChange> changes, int depth) {
        Map<String, JsonValue> entries = new LinkedHashMap<>(ProfileDifference.entries(list));
        Map<String, List<ProfileChange>> inner = new LinkedHashMap<>();
        List<ProfileChange> added = new ArrayList<>();
        List<String> order = new ArrayList<>(entries.keySet());
        for (ProfileChange change : changes) {
            if (change.kind() == ChangeKind.MOVED && change.path().size() == depth) {
                order.sort(Comparator.comparingInt(id -> place(change, id)));
            } else if (change.path().size() > depth + 1) {
                inner.computeIfAbsent(change.path().get(depth), none -> new ArrayList<>())
                        .add(change);
            } else if (change.kind() == ChangeKind.REMOVED) {
                order.remove(change.path().get(depth));
            } else {
                added.add(change);
            }
        }
        inner.forEach((id, these) ->
                entries.computeIfPresent(id, (same, entry) -> object(entry.asJsonObject(), these, depth + 1)));
        added.forEach(change -> insert(order, entries, change, change.path().get(depth)));
        JsonArrayBuilder built = Json.createArrayBuilder();
        order.forEach(id -> built.add(entries.getOrDefault(id, JsonValue.NULL)));
        return built.build();
    }

    private static void insert(List<String> order, Map<String, JsonValue> entries, ProfileChange change, String id) {
        entries.put(id, change.after() == null ? JsonValue.NULL : change.after());
        order.remove(id);
        order.add(Math.max(0, Math.min(change.at(), order.size())), id);
    }

    /** What the move does not know stays behind what it knows. */
    private static int place(ProfileChange move, String id) {
        JsonValue after = move.after();
        if (after instanceof JsonArray ids) {
            int at = ids.getValuesAs(JsonString::getString).indexOf(id);
            return at < 0 ? ids.size() : at;
        }
        return 0;
    }
}

package org.weishishi.rule.web.edit;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 一条记录的表单 · the values of one record by their paths; what the form does not show stays in the record. */
public class EntryForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> SHARES = List.of("moreThan", "atLeast");

    private final List<Member> members;
    private final String base;
    private final Map<String, Object> values = new LinkedHashMap<>();

    EntryForm(List<Member> members, JsonObject record) {
        this.members = new ArrayList<>(members);
        this.base = record.toString();
        this.members.forEach(member -> read(member, record));
    }

    private void read(Member member, JsonObject record) {
        JsonValue value = at(record, member.path());
        if (member.type() != Member.Type.SHARE) {
            values.put(member.path(), member.shown(value));
            return;
        }
        String how = SHARES.stream()
                .filter(name -> value instanceof JsonObject share && share.containsKey(name))
                .findFirst()
                .orElse(SHARES.get(0));
        JsonArray pair = at(record, member.path() + "." + how) instanceof JsonArray found && found.size() == 2
                ? found
                : JsonValue.EMPTY_JSON_ARRAY;
        values.put(member.path() + ".how", how);
        values.put(member.path() + ".above", pair.isEmpty() ? "" : member.shown(pair.get(0)));
        values.put(member.path() + ".below", pair.isEmpty() ? "" : member.shown(pair.get(1)));
    }

    /** @return the values by their paths, for the fields of the page */
    public Map<String, Object> getValues() {
        return values;
    }

    /** @return the value as a text */
    public String text(String path) {
        return String.valueOf(values.getOrDefault(path, ""));
    }

    /** @return whether the record was made on this page */
    public boolean isFresh() {
        return parsed(base).size() < 2;
    }

    /** @return the numbers of a check */
    public List<String> getPaths() {
        return members.stream()
                .filter(member -> member.type() == Member.Type.NUMBER)
                .map(Member::path)
                .toList();
    }

    /** @return the record with what was typed */
    JsonObject json() {
        JsonObject record = parsed(base);
        for (Member member : members) {
            record = member.type() == Member.Type.SHARE
                    ? share(record, member.path())
                    : put(record, member.path(), typed(member));
        }
        return record;
    }

    /** A flag that is off and that the record never had stays away. */
    private @Nullable JsonValue typed(Member member) {
        JsonValue value = member.typed(values.get(member.path()));
        boolean absent = at(parsed(base), member.path()) == null;
        boolean nothing = value == JsonValue.FALSE || JsonValue.EMPTY_JSON_ARRAY.equals(value);
        return absent && nothing && !Shapes.NEEDED.contains(member.path()) ? null : value;
    }

    private JsonObject share(JsonObject record, String path) {
        String above = text(path + ".above").strip();
        String below = text(path + ".below").strip();
        JsonArrayBuilder pair = Json.createArrayBuilder();
        boolean empty = above.isEmpty() && below.isEmpty();
        JsonObject cleared = record;
        for (String name : SHARES) {
            cleared = put(cleared, path + "." + name, null);
        }
        return empty
                ? cleared
                : put(
                        cleared,
                        path + "." + text(path + ".how"),
                        pair.add(Member.number(above)).add(Member.number(below)).build());
    }

    static @Nullable JsonValue at(JsonObject record, String path) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            return record.get(path);
        }
        return record.get(path.substring(0, dot)) instanceof JsonObject inside
                ? at(inside, path.substring(dot + 1))
                : null;
    }

    /** Objects on the way are made when something is put into them, and go when nothing is left. */
    static JsonObject put(JsonObject record, String path, @Nullable JsonValue value) {
        Map<String, JsonValue> all = new LinkedHashMap<>(record);
        int dot = path.indexOf('.');
        if (dot < 0) {
            set(all, path, value);
        } else {
            String name = path.substring(0, dot);
            JsonObject inside = record.get(name) instanceof JsonObject found ? found : JsonValue.EMPTY_JSON_OBJECT;
            JsonObject changed = put(inside, path.substring(dot + 1), value);
            boolean emptied = changed.isEmpty() && !changed.equals(record.get(name));
            set(all, name, emptied ? null : changed);
        }
        return ordered(all);
    }

    private static void set(Map<String, JsonValue> all, String name, @Nullable JsonValue value) {
        if (value == null) {
            all.remove(name);
        } else {
            all.put(name, value);
        }
    }

    private static JsonObject ordered(Map<String, JsonValue> all) {
        JsonObjectBuilder built = Json.createObjectBuilder();
        all.forEach(built::add);
        return built.build();
    }

    static JsonObject parsed(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}

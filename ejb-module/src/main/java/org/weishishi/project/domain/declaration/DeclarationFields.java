package org.weishishi.project.domain.declaration;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.weishishi.project.api.declaration.FieldChange;

/** 申报字段 · the content of a version as single fields by their place, and what differs between two. */
public final class DeclarationFields {

    private DeclarationFields() {}

    /** @return every field that says something, by its place, in the order of the content */
    public static Map<String, String> of(JsonObject content) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "", content);
        return fields;
    }

    private static void put(Map<String, String> fields, String place, JsonValue value) {
        if (value instanceof JsonObject object) {
            object.forEach((name, one) -> put(fields, place.isEmpty() ? name : place + "." + name, one));
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                put(fields, place + "." + (i + 1), array.get(i));
            }
        } else if (value instanceof JsonString text) {
            fields.put(place, text.getString());
        } else if (value != JsonValue.NULL) {
            fields.put(place, value.toString());
        }
    }

    /** @return what turns the one into the other: applied to the fields of {@code before} it gives those of {@code after} */
    public static List<FieldChange> between(JsonObject before, JsonObject after) {
        Map<String, String> was = of(before);
        Map<String, String> is = of(after);
        Set<String> places = new LinkedHashSet<>(is.keySet());
        places.addAll(was.keySet());
        List<FieldChange> changes = new ArrayList<>();
        for (String place : places) {
            if (!Objects.equals(was.get(place), is.get(place))) {
                changes.add(change(place, was, is));
            }
        }
        return List.copyOf(changes);
    }

    private static FieldChange change(String place, Map<String, String> was, Map<String, String> is) {
        StringBuilder label = new StringBuilder("project.declared");
        int row = 0;
        for (String part : place.split("\\.", -1)) {
            if (part.matches("[0-9]+")) {
                row = Integer.parseInt(part);
            } else if (!part.equals("yuan")) {
                label.append('.').append(part);
            }
        }
        return new FieldChange(place, label.toString(), row, was.get(place), is.get(place));
    }
}

package org.weishishi.document.infrastructure.form;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 取值范围 · where a placeholder looks for its field: the row first, then the whole snapshot.
 *
 * @param root snapshot and {@code document}
 * @param row the row of a list or table, or the root itself
 * @param prefix where the row stands, for messages, e.g. {@code items[3].}; empty at the root
 * @param index number of the row from 1
 */
record Scope(JsonObject root, JsonObject row, String prefix, int index) {

    Scope(JsonObject root) {
        this(root, root, "", 0);
    }

    /** @return the scope of a row of a list */
    Scope row(String selector, JsonObject at, int number) {
        int bracket = selector.indexOf('[');
        String path = bracket < 0 ? selector : selector.substring(0, bracket);
        return new Scope(root, at, name(path) + "[" + number + "].", number);
    }

    /** @return the path with the row it was found in */
    String name(String path) {
        return follow(row, path) == null ? path : prefix + path;
    }

    /** @return the texts of a list of texts */
    List<String> texts(String path) {
        if (!(value(path) instanceof JsonArray array)) {
            throw new MissingFieldException(path);
        }
        return array.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    /** @return the value as text, null when it is not there */
    @Nullable
    String text(String path) {
        JsonValue value = value(path);
        if (value instanceof JsonString string) {
            return string.getString();
        }
        if (value instanceof JsonNumber number) {
            return number.bigDecimalValue().toPlainString();
        }
        return value == null || value == JsonValue.NULL ? null : value.toString();
    }

    /** @return the rows of a list; {@code items[passed]} and {@code items[!passed]} select by a flag, {@code items[level=CITY]} by a value */
    List<JsonObject> rows(String selector) {
        int bracket = selector.indexOf('[');
        String path = bracket < 0 ? selector : selector.substring(0, bracket);
        if (!(value(path) instanceof JsonArray array)) {
            throw new MissingFieldException(path);
        }
        List<JsonObject> all = array.getValuesAs(JsonObject.class);
        if (bracket < 0) {
            return all;
        }
        String asked = selector.substring(bracket + 1, selector.length() - 1);
        return all.stream().filter(row -> chosen(row, asked)).toList();
    }

    private static boolean chosen(JsonObject row, String asked) {
        int equals = asked.indexOf('=');
        if (equals > 0) {
            return row.getString(asked.substring(0, equals), "").equals(asked.substring(equals + 1));
        }
        boolean wanted = !asked.startsWith("!");
        return Words.flag(row, wanted ? asked : asked.substring(1)) == wanted;
    }

    private @Nullable JsonValue value(String path) {
        JsonValue found = follow(row, path);
        return found == null ? follow(root, path) : found;
    }

    private static @Nullable JsonValue follow(JsonObject from, String path) {
        JsonValue at = from;
        for (String step : path.split("\\.", -1)) {
            if (!(at instanceof JsonObject object) || !object.containsKey(step)) {
                return null;
            }
            at = object.get(step);
        }
        return at;
    }
}

package org.weishishi.document.infrastructure.wording;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Set;

/** 样张字段 · the paths of everything a sample holds; inside a list a field is named from its row on. */
final class SampleFields {

    private SampleFields() {}

    static void collect(JsonObject from, String prefix, Set<String> into) {
        from.forEach((name, value) -> {
            into.add(prefix + name);
            if (value instanceof JsonObject object) {
                collect(object, prefix + name + ".", into);
            } else if (value instanceof JsonArray rows) {
                for (JsonValue row : rows) {
                    if (row instanceof JsonObject object) {
                        collect(object, "", into);
                    }
                }
            }
        });
    }
}

package org.weishishi.rule.web.edit;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;

/** 条款位置 · whether the place a clause names is still there. */
final class Clauses {

    private static final List<String> LISTS = List.of("kinds", "fields", "stages");
    private static final List<String> MAPS = List.of("checks", "disclosures");

    private Clauses() {}

    static boolean known(JsonObject content, String place) {
        String[] steps = place.split("[.]", -1);
        if (steps.length > 2 && steps[0].equals("lists")) {
            return EntryForm.at(content, "lists." + steps[1]) instanceof JsonArray list && has(list, steps[2]);
        }
        if (steps.length > 1 && LISTS.contains(steps[0])) {
            return content.get(steps[0]) instanceof JsonArray list && has(list, steps[1]);
        }
        return steps.length < 2
                || !MAPS.contains(steps[0])
                || (content.get(steps[0]) instanceof JsonObject map && map.containsKey(steps[1]));
    }

    private static boolean has(JsonArray list, String code) {
        return list.stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonValue::asJsonObject)
                .anyMatch(one -> code.equals(one.getString("code", one.getString("key", ""))));
    }
}

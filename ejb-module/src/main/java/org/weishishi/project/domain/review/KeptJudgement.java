package org.weishishi.project.domain.review;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.weishishi.project.api.StageReport.Outcome;
import org.weishishi.project.api.review.Judgement;
import org.weishishi.project.domain.ProjectText;
import org.weishishi.shared.BusinessException;

/**
 * 初审意见 as it is kept, checked: a refusal needs its reason, a return its items, a pass its cost basis and duration
 * ({@code project.error.reasonMissing, itemsMissing, costBasisLength, daysMissing}).
 */
final class KeptJudgement {

    private static final int MOST_ITEMS = 20;
    private static final int LONGEST = 3650;

    private KeptJudgement() {}

    static JsonObject json(Judgement said) {
        String reason = ProjectText.optional("reason", said.reason(), 1000);
        JsonArrayBuilder items = Json.createArrayBuilder();
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("outcome", said.outcome().name()).add("opinion", reason);
        switch (said.outcome()) {
            case REFUSED -> requireReason(reason);
            case RETURNED -> items(said.items()).forEach(items::add);
            case PASSED -> {
                json.add("costBasis", ProjectText.required("costBasis", said.costBasis(), 1000));
                json.add("days", days(said));
            }
        }
        JsonObjectBuilder ticks = Json.createObjectBuilder();
        new TreeMap<>(said.ticks()).forEach(ticks::add);
        return json.add("items", items).add("ticks", ticks).build();
    }

    private static void requireReason(String reason) {
        if (reason.isEmpty()) {
            throw BusinessException.refused("project.error.reasonMissing");
        }
    }

    private static List<String> items(List<String> said) {
        List<String> items = said.stream().filter(item -> !item.isBlank()).toList();
        if (items.isEmpty() || items.size() > MOST_ITEMS) {
            throw BusinessException.refused("project.error.itemsMissing", MOST_ITEMS, items.size());
        }
        return items.stream()
                .map(item -> ProjectText.required("item", item, 200))
                .toList();
    }

    private static int days(Judgement said) {
        Integer days = said.days();
        if (days == null || days < 1 || days > LONGEST) {
            throw BusinessException.refused("project.error.daysMissing", LONGEST);
        }
        return days;
    }

    static Judgement of(JsonObject json) {
        return new Judgement(
                Outcome.valueOf(json.getString("outcome")),
                json.getString("opinion"),
                json.getJsonArray("items").getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList(),
                json.getString("costBasis", ""),
                json.containsKey("days") ? Integer.valueOf(json.getInt("days")) : null,
                ticks(json));
    }

    private static Map<String, Boolean> ticks(JsonObject json) {
        Map<String, Boolean> ticks = new LinkedHashMap<>();
        json.getJsonObject("ticks").forEach((code, applies) -> ticks.put(code, applies == JsonValue.TRUE));
        return ticks;
    }
}

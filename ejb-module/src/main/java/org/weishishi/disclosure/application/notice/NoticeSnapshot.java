package org.weishishi.disclosure.application.notice;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.disclosure.domain.notice.NoticePosting;
import org.weishishi.disclosure.domain.period.NoticePeriod;

/** 公示快照 · the facts on the page of a 公示, in the shape of docs/documents.md. */
final class NoticeSnapshot {

    private NoticeSnapshot() {}

    /**
     * 名称.
     *
     * @param community the community
     * @param issuer the name it issues documents under
     * @param handler who answers objections
     * @param resolution register number of the resolution, null when there is none
     */
    record Names(
            String community,
            String issuer,
            String handler,
            @Nullable String resolution) {}

    /** @param facts what the meeting reported of each project, in the order of the notice, at least one */
    static JsonObject of(Names names, List<JsonObject> facts, NoticePeriod period, NoticePosting posting) {
        JsonObject first = facts.get(0);
        var items = Json.createArrayBuilder();
        facts.forEach(fact -> items.add(item(fact)));
        if (first.containsKey("refusedItems")) {
            first.getJsonArray("refusedItems").getValuesAs(JsonObject.class).forEach(fact -> items.add(item(fact)));
        }
        JsonObjectBuilder page = Json.createObjectBuilder()
                .add("community", names.community())
                .add("council", OfficialWords.of("disclosure.words.council", names.community()))
                .add("issuer", names.issuer())
                .add("meeting", first.getJsonObject("meeting"))
                .add("items", items)
                .add("period", span(period))
                .add("carrier", posting.carrier())
                .add(
                        "objection",
                        Json.createObjectBuilder()
                                .add("to", names.issuer())
                                .add("address", posting.address())
                                .add("phone", posting.phone())
                                .add("contact", posting.contact())
                                .add("handler", names.handler()));
        if (names.resolution() != null) {
            page.add("resolution", names.resolution());
        }
        return page.build();
    }

    static boolean demonstration(JsonObject fact) {
        return fact.getBoolean("amountDemonstration", false);
    }

    private static JsonObject span(NoticePeriod period) {
        return Json.createObjectBuilder()
                .add("from", period.firstDay().toString())
                .add("to", period.lastDay().toString())
                .add("days", period.days())
                .add("counting", period.workingDays() ? "WORKING_DAYS" : "CALENDAR_DAYS")
                .build();
    }

    private static JsonObject item(JsonObject fact) {
        JsonObjectBuilder item = Json.createObjectBuilder();
        for (String field : List.of(
                "name",
                "kind",
                "proposer",
                "amount",
                "amountDemonstration",
                "favour",
                "against",
                "abstain",
                "recused",
                "passed")) {
            JsonValue value = fact.get(field);
            if (value != null) {
                item.add(field, value);
            }
        }
        return item.build();
    }
}

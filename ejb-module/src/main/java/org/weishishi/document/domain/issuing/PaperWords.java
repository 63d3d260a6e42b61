package org.weishishi.document.domain.issuing;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.List;
import org.weishishi.document.api.issuing.PaperProject;
import org.weishishi.document.api.issuing.PaperText;
import org.weishishi.document.domain.Sentence;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Money;
import org.weishishi.shared.RecordJson;

/** 发文稿文字 · the typed text and the projects as JSON, and the snapshot the page is made from. */
final class PaperWords {

    private static final int REQUIREMENTS = 20;
    private static final int FULL_STOP = 0x3002;

    private PaperWords() {}

    /** @return the text checked and cleaned; {@code document.error.text} names what is too long or missing */
    static JsonObject sound(PaperText raw) {
        String requirements = Sentence.optional(raw.requirements(), 3000);
        if (requirements.lines().filter(line -> !line.isBlank()).count() > REQUIREMENTS) {
            throw BusinessException.refused("document.error.requirements", REQUIREMENTS);
        }
        return RecordJson.of(new PaperText(
                line(Sentence.required(raw.title(), 120)),
                line(Sentence.required(raw.addressee(), 200)),
                line(Sentence.optional(raw.basis(), 300)),
                line(Sentence.required(raw.batch(), 100)),
                line(Sentence.optional(raw.source(), 100)),
                requirements,
                line(Sentence.optional(raw.copies(), 300)),
                line(Sentence.required(raw.printer(), 100)),
                line(Sentence.optional(raw.contact(), 60)),
                line(Sentence.optional(raw.phone(), 40))));
    }

    private static String line(String text) {
        return text.replace('\n', ' ');
    }

    static PaperText text(JsonObject json) {
        return new PaperText(
                json.getString("title"),
                json.getString("addressee"),
                json.getString("basis"),
                json.getString("batch"),
                json.getString("source"),
                json.getString("requirements"),
                json.getString("copies"),
                json.getString("printer"),
                json.getString("contact"),
                json.getString("phone"));
    }

    static JsonObject projects(List<PaperProject> projects) {
        var rows = Json.createArrayBuilder();
        projects.forEach(one -> rows.add(Json.createObjectBuilder()
                .add("id", one.id())
                .add("number", one.code())
                .add("name", one.name())
                .add("community", one.community())
                .add("kind", one.kind())
                .add("amount", one.amount().toString())
                .add("amountDemonstration", one.demonstration())));
        return Json.createObjectBuilder().add("projects", rows).build();
    }

    static List<PaperProject> projects(JsonObject json) {
        return json.getJsonArray("projects").getValuesAs(JsonObject.class).stream()
                .map(one -> new PaperProject(
                        one.getJsonNumber("id").longValueExact(),
                        one.getString("number"),
                        one.getString("name"),
                        one.getString("community"),
                        one.getString("kind"),
                        new Money(new BigDecimal(one.getString("amount"))),
                        one.getBoolean("amountDemonstration")))
                .toList();
    }

    /** @return the facts on the page; the number is among them, so that a paper numbered anew is a new document */
    static JsonObject snapshot(PaperText text, JsonObject projects, String issuer, String mark, String number) {
        JsonArray rows = projects.getJsonArray("projects");
        BigDecimal total = rows.getValuesAs(JsonObject.class).stream()
                .map(row -> new BigDecimal(row.getString("amount")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("issuer", issuer)
                .add("mark", mark)
                .add("number", number)
                .add("addressee", text.addressee())
                .add("batch", text.batch())
                .add("total", new Money(total).toString())
                .add("projects", rows)
                .add("requirements", requirements(text.requirements()))
                .add("attachments", Json.createArrayBuilder())
                .add("printer", text.printer());
        put(json, "basis", text.basis());
        put(json, "source", text.source());
        put(json, "copies", text.copies());
        if (!text.contact().isEmpty() && !text.phone().isEmpty()) {
            json.add(
                    "contact",
                    Json.createObjectBuilder().add("name", text.contact()).add("phone", text.phone()));
        }
        return json.build();
    }

    private static void put(JsonObjectBuilder json, String name, String value) {
        if (!value.isEmpty()) {
            json.add(name, value);
        }
    }

    private static JsonArray requirements(String lines) {
        var rows = Json.createArrayBuilder();
        lines.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            int stop = line.indexOf(FULL_STOP);
            int cut = stop < 0 ? line.length() : stop + 1;
            rows.add(Json.createObjectBuilder()
                    .add("name", line.substring(0, cut))
                    .add("text", line.substring(cut)));
        });
        return rows.build();
    }
}

package org.weishishi.disclosure.application.publication;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weishishi.disclosure.domain.notice.DisclosureNotice;
import org.weishishi.disclosure.domain.notice.NoticeProject;
import org.weishishi.organization.api.UnitView;

/** 开放数据 · the notices of a year, one line for each project, as CSV and JSON; what is masked on the pages is masked here. */
final class OpenData {

    private static final List<String> COLUMNS = List.of(
            "notice",
            "community_code",
            "community",
            "stage",
            "kind",
            "state",
            "title",
            "published_on",
            "first_day",
            "last_day",
            "days",
            "working_days",
            "project_code",
            "project",
            "struck",
            "amount_yuan",
            "amount_demonstration",
            "favour",
            "against",
            "abstain",
            "passed");
    private static final JsonWriterFactory WRITERS =
            Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    private OpenData() {}

    /** 读者指南 · every column with its meaning, its form and an example. */
    static Map<String, Object> guide(List<Integer> years) {
        List<Map<String, Object>> fields = new ArrayList<>();
        for (String column : COLUMNS) {
            fields.add(Map.of(
                    "name", column,
                    "meaning", SiteWords.of("field." + column),
                    "form", SiteWords.of("form." + column),
                    "example", SiteWords.of("example." + column)));
        }
        return Map.of("title", SiteWords.of("data"), "years", years, "fields", fields);
    }

    /** @return UTF-8 with the mark that spreadsheets look for; a value that looks like a formula is made a text */
    static byte[] csv(List<DisclosureNotice> notices, LongFunction<UnitView> units) {
        String lines = rows(notices, units)
                .map(row -> COLUMNS.stream().map(column -> cell(row, column)).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", String.join(",", COLUMNS) + "\r\n", "\r\n"));
        return ("\ufeff" + lines).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] json(int year, List<DisclosureNotice> notices, LongFunction<UnitView> units) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        rows(notices, units).forEach(rows::add);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonWriter writer = WRITERS.createWriter(out, StandardCharsets.UTF_8)) {
            writer.writeObject(Json.createObjectBuilder()
                    .add("year", year)
                    .add("licence", "CC-BY-4.0")
                    .add("source", SiteWords.of("title"))
                    .add("guide", "index.html")
                    .add("rows", rows)
                    .build());
        }
        return out.toByteArray();
    }

    private static Stream<JsonObject> rows(List<DisclosureNotice> notices, LongFunction<UnitView> units) {
        return notices.stream().flatMap(notice -> {
            UnitView community = units.apply(notice.communityId());
            return notice.projects().stream().map(project -> row(notice, community, project));
        });
    }

    private static JsonObject row(DisclosureNotice notice, UnitView community, NoticeProject project) {
        JsonObjectBuilder row = Json.createObjectBuilder()
                .add("notice", notice.origin().code())
                .add("community_code", community.code())
                .add("community", community.name())
                .add("stage", notice.origin().stage().name())
                .add("kind", notice.origin().kind().name())
                .add("state", notice.state().name())
                .add("title", notice.title())
                .add("published_on", notice.period().publishedOn().toString())
                .add("first_day", notice.period().firstDay().toString())
                .add("last_day", notice.period().lastDay().toString())
                .add("days", notice.period().days())
                .add("working_days", notice.period().workingDays())
                .add("project_code", project.code())
                .add("project", project.name())
                .add("struck", project.struck());
        notice.content().items().stream()
                .filter(item -> item.getInt("projectId", 0) == project.projectId())
                .findFirst()
                .ifPresent(item -> figures(item, row));
        return row.build();
    }

    private static void figures(JsonObject item, JsonObjectBuilder row) {
        row.add("amount_yuan", item.getString("amount", ""))
                .add("amount_demonstration", item.getBoolean("amountDemonstration", false));
        for (String field : List.of("favour", "against", "abstain", "passed")) {
            if (item.containsKey(field)) {
                row.add(field, item.get(field));
            }
        }
    }

    private static String cell(JsonObject row, String column) {
        if (!row.containsKey(column)) {
            return "";
        }
        String text = row.get(column) instanceof jakarta.json.JsonString string
                ? string.getString()
                : row.get(column).toString();
        String safe = text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}

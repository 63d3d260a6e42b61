package org.weishishi.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.application.intake.ImportTexts;

/** 批量导入 · five thousand proposals from a sheet, each hundredth of them wrong, through the running house on H2 and on PostgreSQL: upload, check, take; and a sheet that is too long. */
final class ImportBench {

    private static final int ROWS = 5_000;
    private static final int TOO_MANY = 100_000;
    private static final int WRONG = 100;
    private static final long WAIT = 20;
    private static final List<String> COLUMNS =
            List.of("text", "proposerName", "category", "channel", "phone", "receivedOn", "estimate");

    private final HttpClient client = HttpClient.newHttpClient();

    void run() throws Exception {
        try (House house = new House()) {
            measure("H2", house);
        }
        try (EmbeddedPostgres server = Installed.postgres(Installed.DURABLE)) {
            Map<String, String> environment = new HashMap<>(Installed.environment(server));
            environment.put("WEISHISHI_DEMO", "true");
            try (House house = new House(environment, List.of())) {
                measure("PostgreSQL", house);
            }
        }
    }

    private void measure(String database, House house) throws Exception {
        String api = house.address() + "/api/v1";
        String token = house.token("liantang.clerk");
        long begin = System.nanoTime();
        long run = start(api, token, sheet(ROWS));
        double uploaded = seconds(begin);
        JsonObject checked = await(api, token, run, "CHECKED");
        double looked = seconds(begin);
        ask(api + "/imports/" + run + "/taking", token, "application/json", new byte[0]);
        JsonObject done = await(api, token, run, "DONE");
        Bench.say(
                "%s: import of %,d rows: %.1f s (upload %.1f, check %.1f, take %.1f); %s, then %s",
                database,
                ROWS,
                seconds(begin),
                uploaded,
                looked - uploaded,
                seconds(begin) - looked,
                checked.getJsonObject("lines"),
                done.getJsonObject("lines"));
        begin = System.nanoTime();
        JsonObject refused = await(api, token, start(api, token, sheet(TOO_MANY)), "FAILED");
        Bench.say(
                "%s: a sheet of %,d rows: %s after %.1f s",
                database, TOO_MANY, refused.getString("reason"), seconds(begin));
        Bench.say("%s: resident afterwards: %d MB", database, house.resident());
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static byte[] sheet(int rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "bench", "1.0")) {
            Worksheet page = book.newWorksheet("proposals");
            for (int column = 0; column < COLUMNS.size(); column++) {
                page.value(0, column, ImportTexts.of("project.import.column." + COLUMNS.get(column)));
            }
            String wish = ImportTexts.of("project.import.proposal.examples").split("\\|", 2)[0];
            for (int row = 1; row <= rows; row++) {
                page.value(row, 0, wish + row);
                page.value(row, 1, ImportTexts.of("project.ProposerCategory.RESIDENT") + row);
                page.value(row, 2, ImportTexts.of("project.ProposerCategory.RESIDENT"));
                page.value(row, 3, ImportTexts.of("project.ProposalChannel.QUESTIONNAIRE"));
                page.value(row, 4, 13_800_000_000L + row);
                page.value(row, 5, "2016-07-01");
                page.value(row, 6, row % WRONG == 0 ? "-1" : Integer.toString(row * 10));
            }
        }
        return out.toByteArray();
    }

    private long start(String api, String token, byte[] sheet) throws Exception {
        long file = ask(api + "/attachments?name=bench.xlsx", token, "application/octet-stream", sheet)
                .getJsonNumber("id")
                .longValue();
        byte[] order = Json.createObjectBuilder()
                .add("format", "proposal")
                .add("attachment", file)
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        return ask(api + "/imports", token, "application/json", order)
                .getJsonNumber("id")
                .longValue();
    }

    private JsonObject await(String api, String token, long run, String state) throws Exception {
        JsonObject view = ask(api + "/imports/" + run, token, "", null);
        while (!view.getString("state").equals(state)) {
            TimeUnit.MILLISECONDS.sleep(WAIT);
            view = ask(api + "/imports/" + run, token, "", null);
        }
        return view;
    }

    private JsonObject ask(String address, String token, String type, byte @Nullable [] body) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token);
        if (body != null) {
            request.header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofByteArray(body));
        }
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(address + " answered " + answer.statusCode() + ": " + answer.body());
        }
        if (answer.body().isEmpty()) {
            return JsonObject.EMPTY_JSON_OBJECT;
        }
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }
}

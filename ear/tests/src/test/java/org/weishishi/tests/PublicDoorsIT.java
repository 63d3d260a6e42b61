package org.weishishi.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a robot gets at the public doors: what is public, the same refusal for everything else, no session, and no way to fill the desks. */
class PublicDoorsIT {

    private static final int IDS = 300;
    private static final String COMMUNITY = "440303008001";

    private static final Residents RESIDENTS = new Residents(Houses.residents());

    @BeforeAll
    static void thePapersAreThere() {
        RESIDENTS.await(COMMUNITY, ".pdf");
    }

    @Test
    void aCrawlerOverAllNumbersFindsNothingThatIsNotListed() throws Exception {
        for (String place : List.of("", "c/", "c/" + COMMUNITY + "/", "data/", "assets/")) {
            for (int id = 0; id < IDS; id++) {
                for (String ending : List.of("", ".html", ".pdf", ".json")) {
                    String path = place + id + ending;
                    HttpResponse<byte[]> answer = RESIDENTS.get(path);
                    assertThat(answer.statusCode()).as(path).isEqualTo(404);
                }
            }
        }
        for (String path : List.of(
                "../WEB-INF/web.xml",
                "c/..%2f..%2fdb%2fweishishi.mv.db",
                "c/%2e%2e/%2e%2e/demo-accounts.txt",
                "c/" + COMMUNITY + "/.new1",
                "data/..;/..;/index.xhtml",
                "objection",
                "satisfaction")) {
            assertThat(RESIDENTS.get(path).statusCode())
                    .as("%s is not there, or needs a sign-in", path)
                    .isBetween(302, 499);
        }
        assertThat(RESIDENTS.gotCookies()).isFalse();
    }

    @Test
    void whatIsListedIsThereWithItsHashIsKeptByTheWayAndOpensNoSession() throws Exception {
        for (String path : RESIDENTS.listed()) {
            if (path.startsWith("verify/")) {
                continue; // the live address asks the database and shows more; the file is for the website
            }
            HttpResponse<byte[]> answer = RESIDENTS.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            Map<String, List<String>> head = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            head.putAll(answer.headers().map());
            assertThat(head)
                    .as(path)
                    .containsEntry("Cache-Control", List.of("public, max-age=60"))
                    .containsKeys("ETag", "Content-Security-Policy", "X-Content-Type-Options")
                    .doesNotContainKey("Set-Cookie");
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .startsWith("default-src 'none'");
            HttpResponse<byte[]> again = RESIDENTS.get(
                    path, "If-None-Match", answer.headers().firstValue("ETag").orElse(""));
            assertThat(again.statusCode()).as(path).isEqualTo(304);
            assertThat(again.body()).isEmpty();
        }
        for (String path : List.of("verify", "verify/AAAA-AAAA-AAAA", "digests", "none", "c/none")) {
            RESIDENTS.get(path);
        }
        assertThat(RESIDENTS.gotCookies()).isFalse();
    }

    @Test
    void theSheetOpensInSpreadsheetsWithItsChinese() throws Exception {
        byte[] csv = RESIDENTS.get("data/notices-2016.csv").body();
        assertThat(csv).startsWith(0xef, 0xbb, 0xbf);
        String text = new String(csv, StandardCharsets.UTF_8);
        assertThat(text).contains("莲塘社区").contains("\r\n");
        String head = text.lines().findFirst().orElseThrow().substring(1);
        String guide = new String(RESIDENTS.get("data/index.html").body(), StandardCharsets.UTF_8);
        for (String column : head.split(",", -1)) {
            assertThat(guide).as("the guide explains " + column).contains("<th scope=\"row\">" + column + "</th>");
        }
    }

    @Test
    void aRobotThatFillsEveryFieldIsThankedAndNothingArrives() throws Exception {
        String page = RESIDENTS.listed().stream()
                .filter(path -> path.matches("c/440303004022/[0-9a-z]{12}\\.html"))
                .findFirst()
                .orElseThrow();
        String code = page.substring(page.lastIndexOf('/') + 1, page.length() - ".html".length());
        HttpResponse<String> robot = RESIDENTS.send(
                "objection",
                Map.of("notice", code, "text", "buy now", "person", "x", "contact", "x", "website", "https://x"));
        assertThat(robot.statusCode()).isEqualTo(200);
        assertThat(robot.body()).contains("已收到您的异议").doesNotContain("class=\"receipt\"");
        HttpResponse<String> refused =
                RESIDENTS.send("objection", Map.of("notice", code, "project", "x", "text", "<i>"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("&lt;i&gt;").doesNotContain("<i>");
        assertThat(RESIDENTS
                        .send("objection", Map.of("notice", "1", "text", "x"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(RESIDENTS
                        .send("objection", Map.of("notice", code, "text", "buy now"))
                        .body())
                .as("the words of the robot were not kept, or these would count as sent before")
                .contains("class=\"receipt\"")
                .doesNotContain("同样的内容已经收到");
        int status = 0;
        for (int i = 0; i < 30 && status != 429; i++) {
            status = RESIDENTS
                    .send("satisfaction", Map.of("notice", "1", "score", "5"))
                    .statusCode();
        }
        assertThat(status).as("who sends too often waits").isEqualTo(429);
    }
}

package org.weishishi.tests;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** 备案: the street sends in the browser, the district gives back by program and records in the browser, a program takes the receipt. */
class FilingJourneyIT {

    private static final String READING = "四点半阅读陪伴";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void sentGivenBackSentAgainAndRecordedWithAReceipt() throws Exception {
        House house = Houses.chains();
        DemoAccounts accounts = new DemoAccounts(house.data());
        Api street = new Api(house, accounts.token("donghu.street"));
        Api district = new Api(house, accounts.token("luohu.officer"));
        long id = waiting(street);
        try (Browser browser = new Browser()) {
            Clerk people = new Clerk(house, browser);
            people.signIn("donghu.street");
            send(people, browser, id, "");

            JsonObject sent = district.json("/filings/" + id);
            assertThat(sent.getBoolean("records")).isTrue();
            JsonObject words = Json.createObjectBuilder()
                    .add("version", sent.getJsonObject("filing").getJsonNumber("version"))
                    .add("words", "决议缺主任签字")
                    .build();
            assertThat(street.post("/filings/" + id + "/return", words).statusCode())
                    .as("a street gives nothing back")
                    .isEqualTo(403);
            assertThat(district.post("/filings/" + id + "/return", words).statusCode())
                    .isEqualTo(200);
            assertThat(district.post("/filings/" + id + "/return", words).statusCode())
                    .as("seen too early")
                    .isEqualTo(409);

            people.open("/project/filing.xhtml?id=" + id);
            browser.seeText("决议缺主任签字");
            send(people, browser, id, "已补主任签字。");
            people.signIn("luohu.officer");
            people.open("/project/filing.xhtml?id=" + id);
            browser.type(By.id("record:remark"), "及时报送进展。");
            browser.send(By.id("record:go"));
            String number = browser.see(By.id("number")).getText();
            assertThat(number).contains("罗湖区备案〔2021〕第");
            browser.shoot("filing");
            assertThat(number).contains(receipt(district, id).getString("number"));
            byte[] pdf = pdf(district, receipt(district, id).getString("href"));
            assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        }
    }

    private static long waiting(Api street) throws Exception {
        return street.json("/filings?tab=OURS").getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(row -> row.getJsonObject("project").getString("name").contains(READING))
                .map(row -> row.getJsonObject("filing").getJsonNumber("id").longValue())
                .findFirst()
                .orElseThrow();
    }

    private static void send(Clerk people, Browser browser, long id, String note) {
        people.open("/project/filing.xhtml?id=" + id);
        browser.see(By.id("send:go"));
        browser.driver().findElements(By.cssSelector("[id^='send:papers']")).stream()
                .filter(box -> "checkbox".equals(box.getAttribute("type")))
                .forEach(WebElement::click);
        browser.type(By.id("send:note"), note);
        browser.send(By.id("send:go"));
        browser.seeText("已报送");
    }

    private static JsonObject receipt(Api district, long id) throws Exception {
        return district.json("/filings/" + id).getJsonArray("documents").getValuesAs(JsonObject.class).stream()
                .filter(paper -> paper.getString("kind").equals("FILING_RECEIPT"))
                .findFirst()
                .orElseThrow();
    }

    /** The paper is made after the commit. */
    private static byte[] pdf(Api district, String href) {
        String path = href.substring(href.indexOf("/api/v1") + "/api/v1".length());
        HttpResponse<byte[]> answer = Awaitility.await(path)
                .atMost(PATIENCE)
                .until(() -> district.bytes(path), one -> one.statusCode() != 409);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}

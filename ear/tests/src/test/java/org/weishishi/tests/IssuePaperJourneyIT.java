package org.weishishi.tests;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A filing notice of the district as people click it: given back once, checked, signed, numbered, sealed; its paper validated. */
class IssuePaperJourneyIT {

    private static final String TITLE = "备案的通知";
    private static final String NUMBER = "罗民微备案〔2021〕1号";

    @Test
    void aFilingNoticeGoesFromDraftToSeal() throws Exception {
        House house = Houses.h2();
        try (Browser browser = new Browser()) {
            Clerk people = new Clerk(house, browser);
            open(people, browser, "luohu.office");
            browser.shoot("paper-checking");
            browser.type(By.id("act:note"), "主送机关应写明莲塘街道。");
            browser.click(By.id("act:back"));
            browser.seeText("主送机关应写明莲塘街道。");

            open(people, browser, "luohu.officer");
            browser.type(By.id("draft:addressee"), "莲塘街道办事处");
            browser.shoot("paper-draft");
            browser.click(By.id("draft:submit"));
            browser.seeText("莲塘街道办事处");

            act(people, browser, "luohu.office", "act:pass");
            act(people, browser, "luohu.leader", "act:sign");
            act(people, browser, "luohu.office", "act:draw");
            browser.seeText(NUMBER);
            browser.type(By.id("act:number"), "6");
            browser.click(By.id("act:put"));
            browser.see(By.cssSelector("#road .done:last-child"));
            browser.shoot("paper-issued");

            people.open("/document/seals.xhtml");
            browser.seeText(NUMBER);
            browser.shoot("seal-register");
            people.open("/document/numbers.xhtml?kind=FILING_NOTICE&year=2021");
            browser.seeText(NUMBER);
            browser.shoot("number-register");
            people.open("/document/papers.xhtml");
            browser.shoot("papers");
        }
        provePaper(house);
    }

    private static void open(Clerk people, Browser browser, String account) {
        people.signIn(account);
        people.open("/document/papers.xhtml");
        browser.click(By.partialLinkText(TITLE));
        browser.see(By.id("road"));
    }

    private static void act(Clerk people, Browser browser, String account, String button) {
        open(people, browser, account);
        String before = browser.see(By.id("history")).getText();
        browser.click(By.id(button));
        browser.until(driver -> driver != null
                && !driver.findElement(By.id("history")).getText().equals(before));
    }

    /** The paper is among the documents of the project, for its community too, and conforms. */
    private static void provePaper(House house) throws Exception {
        Api community = new Api(house, new DemoAccounts(house.data()).token("liantang.clerk"));
        List<JsonObject> approved = community
                .json("/projects?status=APPROVED")
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
        assertThat(approved).isNotEmpty();
        Awaitility.await("the notice is made")
                .atMost(Duration.ofMinutes(2))
                .until(() -> !notice(community, approved).getString("state").equals("PENDING"));
        JsonObject paper = notice(community, approved);
        assertThat(paper.getString("state")).as(paper.toString()).isEqualTo("READY");
        HttpResponse<byte[]> pdf = community.bytes("/documents/" + paper.getJsonNumber("id") + "/content");
        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(Reports.violations(pdf.body(), PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(Reports.violations(pdf.body(), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    private static JsonObject notice(Api api, List<JsonObject> projects) throws Exception {
        for (JsonObject project : projects) {
            for (JsonObject paper : api.json("/projects/" + project.getJsonNumber("id"))
                    .getJsonArray("documents")
                    .getValuesAs(JsonObject.class)) {
                if (paper.getString("number").equals(NUMBER)) {
                    return paper;
                }
            }
        }
        throw new AssertionError("no project has the paper " + NUMBER);
    }
}

package org.weishishi.tests;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** A street publishes what waits in its communities at one order and watches each become a paper. */
class BatchJourneyIT {

    private static final String NAME = "莲塘社区邻里书屋";
    private static final By LINES = By.cssSelector("#batch .line");

    @Test
    void theStreetPublishesWhatItsCommunitiesResolved() throws Exception {
        House house = Houses.h2();
        DemoAccounts accounts = new DemoAccounts(house.data());
        try (Browser browser = new Browser()) {
            Clerk people = new Clerk(house, browser);
            people.signIn("liantang.clerk");
            people.propose("希望在社区开一间邻里书屋", "王𬭎毅");
            people.merge("希望在社区开一间邻里书屋", NAME);
            long project = find(new Api(house, accounts.token("luohu.officer")));
            people.signIn("liantang.street");
            people.screen(project, "符合适用范围，不在负面清单内。");
            people.consult(project, "与社区三方商议一致，同意提交议事会。");
            people.signIn("liantang.clerk");
            people.hold(project, 14);

            people.signIn("liantang.street");
            people.open("/disclosure/batches.xhtml");
            browser.type(By.id("batch:carrier"), "社区宣传栏");
            browser.type(By.id("batch:address"), "莲塘街道办事处");
            browser.type(By.id("batch:phone"), "0755-00000000");
            browser.type(By.id("batch:contact"), "社区建设科");
            browser.shoot("batches");
            browser.click(By.id("batch:submit"));
            browser.see(By.id("progress"));
            String batch = browser.driver().getCurrentUrl();
            people.signIn("liantang.leader");
            browser.open(batch);
            browser.click(By.id("batch:release"));
            browser.until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector("#batch .document a")));
            assertThat(browser.see(LINES).getText()).contains("莲塘社区", "已发布", "公示〔2021〕");
            browser.shoot("batch");
            browser.click(By.cssSelector("#batch .line > a"));
            browser.until(ExpectedConditions.numberOfElementsToBeMoreThan(By.cssSelector(".document"), 1));
            assertThat(browser.driver().getPageSource()).as("notice and poster").contains("公示〔2021〕", "公示海报〔2021〕");
            people.signIn("liantang.street");
            people.open("/disclosure/batches.xhtml");
            browser.seeText("没有待公示的会议");
        }
    }

    private static long find(Api api) throws Exception {
        JsonObject found = api.json("/projects?q=" + URLEncoder.encode(NAME, StandardCharsets.UTF_8))
                .getJsonArray("items")
                .getJsonObject(0);
        return found.getJsonNumber("id").longValue();
    }
}

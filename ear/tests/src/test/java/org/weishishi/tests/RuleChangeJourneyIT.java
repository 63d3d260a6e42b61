package org.weishishi.tests;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** A rule is changed by two people: one proposes and sees what differs, another releases, and the clerk has the new cap on its day. */
class RuleChangeJourneyIT {

    private static final By CAP = By.cssSelector("[data-kind='SERVICE'] [data-place$='cap']");
    private static final By CLAUSE = By.cssSelector("[data-clause='kinds.SERVICE']");
    private static final By CHANGE = By.cssSelector("[data-change='kinds']");

    @Test
    void theCapOfServicesIsChangedByTwoPeople() throws Exception {
        House house = Houses.h2();
        Api clerk = new Api(house, new DemoAccounts(house.data()).token("liantang.clerk"));
        try (Browser browser = new Browser()) {
            Clerk people = new Clerk(house, browser);
            people.signIn("shenzhen.officer");
            people.open("/rule/rules.xhtml");
            browser.seeText("示例参数");
            browser.shoot("rules");
            people.open("/rule/rule-edit.xhtml?ref=luohu-2016@1");
            browser.type(CAP, "四十五");
            browser.send(By.id("edit:check"));
            assertThat(browser.see(By.cssSelector("[data-kind='SERVICE'] .wrong"))
                            .getText())
                    .contains("元");
            browser.type(CAP, "45万");
            browser.type(By.id("edit:reason"), "资金统筹，下调服务类限额");
            browser.send(By.id("edit:submit"));
            assertThat(browser.see(By.cssSelector("#checked .find.stop")).getText())
                    .contains("依据条款");
            browser.shoot("rule-edit");
            browser.type(CLAUSE, "市专责领导小组会议纪要〔2026〕2号");
            browser.send(By.id("edit:check"));
            assertThat(browser.see(CHANGE).getText()).contains("50.00", "45.00", "会议纪要");
            browser.shoot("rule-edit-checked");
            browser.send(By.id("edit:submit"));
            browser.seeText("等待另一人复核");

            people.signIn("shenzhen.leader");
            browser.seeText("复核规则变更");
            people.open("/rule/rule.xhtml?ref=luohu-2016@2");
            assertThat(browser.see(CHANGE).getText()).contains("服务类", "50.00", "45.00");
            browser.shoot("rule-proposed");
            browser.send(By.id("second:release"));
            browser.seeText("已复核启用");

            clerk.post("/demo/clock", Json.createObjectBuilder().add("days", 1).build());
            people.signIn("liantang.clerk");
            people.open("/rule/rules.xhtml");
            browser.click(By.cssSelector(".mine a"));
            assertThat(browser.see(By.cssSelector("[data-kind='SERVICE']")).getText())
                    .contains("45.00");
            browser.shoot("rule");
            assertThat(clerk.json("/rules/luohu-2016/2").getJsonObject("row").getString("standing"))
                    .isEqualTo("IN_FORCE");
        }
    }
}

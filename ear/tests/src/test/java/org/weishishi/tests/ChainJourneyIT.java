package org.weishishi.tests;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;

/** A chain is tried out and changed, an approval moves to it: countersign, return and rework, delegation, phone, batch. */
class ChainJourneyIT {

    private static final String FEAST = "食光有你";
    private static final List<String> SECTIONS = List.of("liantang.build", "liantang.community", "liantang.finance");

    @Test
    void fourLevelsWithACountersignReturnedReworkedAndSentStraightBack() throws Exception {
        House house = Houses.chains();
        Api district = new Api(house, new DemoAccounts(house.data()).token("luohu.officer"));
        try (Browser browser = new Browser()) {
            Clerk people = new Clerk(house, browser);
            JsonObject project = feast(district);
            long id = project.getJsonNumber("id").longValue();
            people.signIn("admin");
            lowerTheThreshold(people, browser);
            people.signIn("security");
            people.open("/approval/chains.xhtml");
            browser.click(By.xpath("//tr[contains(.,'待复核')]//a"));
            browser.send(By.id("chain:release"));
            browser.seeText("已启用");
            people.signIn("admin");
            move(people, browser);

            sign(people, browser, "liantang.secretary", "同意上报。");
            sign(people, browser, "liantang.build", "");
            giveBack(people, browser, "请补充三家报价");
            people.signIn("liantang.leader");
            delegate(people, browser);
            people.signIn("liantang.clerk");
            people.submit(id);
            SECTIONS.forEach(section -> sign(people, browser, section, ""));
            signOnThePhone(people, browser);
            sign(people, browser, "luohu.officer", "");
            sign(people, browser, "shenzhen.officer", "");

            JsonObject file = district.json("/projects/" + id);
            assertThat(file.getJsonObject("project").getString("status")).isEqualTo("APPROVED");
            List<JsonObject> said =
                    file.getJsonObject("approval").getJsonArray("decisions").getValuesAs(JsonObject.class);
            assertThat(said)
                    .extracting(one -> one.getString("kind"))
                    .containsExactly(
                            "APPROVE_WITH_COMMENT",
                            "APPROVE",
                            "RETURN_TO_INITIATOR",
                            "APPROVE",
                            "APPROVE",
                            "APPROVE",
                            "APPROVE_WITH_COMMENT",
                            "APPROVE",
                            "APPROVE");
            assertThat(said.get(6).getString("name")).isEqualTo("许立春");
            assertThat(said.get(6).getJsonArray("onBehalfOf").toString()).contains("李㛃");
            people.open("/approval/track.xhtml?id=" + approval(district, id));
            browser.seeText("流转记录和送审内容与记录时一致");
            browser.shoot("track");
        }
    }

    @Test
    void severalAreApprovedWithOneSignatureAndALineEach() throws Exception {
        House house = Houses.chains();
        Api district = new Api(house, new DemoAccounts(house.data()).token("luohu.officer"));
        List<String> names = List.of("与爱同行", "仰望星空");
        try (Browser browser = new Browser()) {
            Clerk people = new Clerk(house, browser);
            sign(people, browser, "liantang.leader", names.get(0), "");
            people.signIn("luohu.officer");
            people.open("/approval/compare-approvals.xhtml");
            browser.seeText("只批准本件后剩余");
            browser.shoot("compare");
            people.open("/approval/approval-batch.xhtml");
            for (String name : names) {
                browser.click(By.xpath("//tr[contains(.,'" + name + "')]//input[@type='checkbox']"));
            }
            browser.send(By.id("batch:approve"));
            assertThat(browser.see(By.cssSelector(".signing")).getText()).contains(names.get(0), names.get(1));
            browser.shoot("batch-sign");
            browser.type(By.id("sign:pin"), Clerk.PIN);
            browser.send(By.id("sign:confirm"));
            browser.see(By.id("results"));
            assertThat(browser.driver().findElements(By.cssSelector("#results .tag.ok")))
                    .hasSize(names.size());
            browser.shoot("batch-results");
            Set<String> left =
                    district.json("/approvals/tasks").getJsonArray("items").getValuesAs(JsonObject.class).stream()
                            .map(one -> one.getString("title"))
                            .collect(Collectors.toSet());
            assertThat(left).noneMatch(title -> names.stream().anyMatch(title::contains));
        }
    }

    @Test
    void whatWaitsForALeaverIsListedAndNobodyToTakeOverIsAskedFor() {
        House house = Houses.chains();
        try (Browser browser = new Browser()) {
            Clerk people = new Clerk(house, browser);
            people.signIn("admin");
            people.open("/approval/hand-over.xhtml");
            browser.type(By.id("handover:leaver_input"), "孙秋分");
            browser.click(By.cssSelector(".ui-autocomplete-item"));
            browser.send(By.id("handover:look"));
            assertThat(browser.see(By.id("list")).getText()).contains("孙秋分");
            browser.send(By.id("handover:handOver"));
            browser.seeText("请先从名单中选择人员");
            assertThat(browser.see(By.id("handover:leaver_input")).getAttribute("value"))
                    .as("who was chosen stands there again")
                    .contains("孙秋分");
            browser.shoot("hand-over");
        }
    }

    private static void lowerTheThreshold(Clerk people, Browser browser) {
        people.open("/approval/chain.xhtml?key=luohu-2016.project");
        browser.type(threshold(), "50000");
        browser.type(By.id("chain:amount"), "68000");
        browser.send(By.id("chain:begin"));
        browser.send(By.cssSelector("#trial [id$=':yes']"));
        assertThat(browser.see(By.id("played")).getText()).contains("街道科室会签");
        browser.until(driver -> "turns".equals(driver.switchTo().activeElement().getDomAttribute("id")));
        browser.shoot("chain-trial");
        browser.type(By.id("chain:note"), "五万元以上由科室会签");
        browser.send(By.id("chain:save"));
        browser.seeText("草稿");
    }

    private static By threshold() {
        return By.xpath("(//input[contains(@id,':threshold')])[2]");
    }

    private static void move(Clerk people, Browser browser) {
        people.open("/approval/administer.xhtml");
        browser.type(By.id("words"), FEAST);
        browser.click(By.id("search"));
        browser.seeText("查找结果");
        browser.shoot("administer-found");
        browser.click(By.partialLinkText(FEAST));
        browser.see(By.id("act:slot"));
        browser.shoot("administer");
        browser.type(By.id("act:reason"), "按新审批链办理");
        new Select(browser.see(By.id("act:version"))).selectByValue("2");
        browser.send(By.id("act:preview"));
        browser.seeText("社区党委审批 →");
        browser.send(By.id("act:move"));
    }

    private static void open(Clerk people, Browser browser, String title) {
        people.open("/approval/decide-task.xhtml");
        browser.click(By.partialLinkText(title));
        browser.see(By.id("decide:approve"));
    }

    private static void sign(Clerk people, Browser browser, String account, String opinion) {
        sign(people, browser, account, FEAST, opinion);
    }

    private static void sign(Clerk people, Browser browser, String account, String title, String opinion) {
        people.signIn(account);
        open(people, browser, title);
        confirm(browser, By.id("decide:approve"), opinion);
    }

    private static void confirm(Browser browser, By button, String opinion) {
        browser.type(By.id("decide:opinion"), opinion);
        browser.send(button);
        sign(browser);
    }

    private static void sign(Browser browser) {
        browser.type(By.id("sign:pin"), Clerk.PIN);
        browser.send(By.id("sign:confirm"));
        browser.until(ExpectedConditions.textToBePresentInElementLocated(By.id("messages"), "已办理"));
    }

    private static void giveBack(Clerk people, Browser browser, String opinion) {
        people.signIn("liantang.finance");
        open(people, browser, FEAST);
        browser.click(By.cssSelector("#back summary"));
        new Select(browser.see(By.id("decide:returnTo"))).selectByValue("");
        browser.click(By.id("decide:straight"));
        browser.type(By.id("decide:opinion"), opinion);
        browser.send(By.id("decide:return"));
        browser.seeText("退至送审人，重办后直接送回退回人");
        sign(browser);
    }

    private static void delegate(Clerk people, Browser browser) {
        people.open("/approval/delegations.xhtml");
        browser.type(By.id("new:person_input"), "许立春");
        browser.click(By.cssSelector(".ui-autocomplete-item"));
        browser.click(By.id("new:openTasks"));
        browser.type(By.id("new:reason"), "外出学习");
        browser.send(By.id("new:save"));
        browser.seeText("生效中");
    }

    private static void signOnThePhone(Clerk people, Browser browser) {
        people.signIn("liantang.build");
        browser.phone();
        people.open("/approval/approval-lists.xhtml");
        browser.click(By.partialLinkText(FEAST));
        WebElement facts = browser.see(By.id("paper-facts"));
        assertThat(facts.getText()).contains("6.80");
        Object over = browser.driver()
                .executeScript("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(over).as("pixels too wide").isEqualTo(0L);
        browser.click(By.cssSelector("[data-key='RESOLUTION']"));
        browser.see(By.id("paper-open"));
        browser.shoot("desk-phone");
        browser.phone();
        confirm(browser, By.id("decide:approve"), "同意。");
        browser.desk();
    }

    private static JsonObject feast(Api api) throws Exception {
        return api.json("/projects?q=%E9%A3%9F%E5%85%89%E6%9C%89%E4%BD%A0")
                .getJsonArray("items")
                .getJsonObject(0);
    }

    private static long approval(Api api, long project) throws Exception {
        return api.json("/projects/" + project)
                .getJsonObject("approval")
                .getJsonNumber("id")
                .longValue();
    }
}

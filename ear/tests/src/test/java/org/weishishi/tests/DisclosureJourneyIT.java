package org.weishishi.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;

/** A published result is corrected; a resident objects to the correction, the street answers, and the council votes once more. */
class DisclosureJourneyIT {

    private static final String NAME = "莲塘社区图书漂流角";
    private static final String WISH = "希望在楼下设一个图书漂流角";

    @Test
    void aCorrectionAndAnObjectionLeadBackToTheCouncil() throws Exception {
        House house = Houses.h2();
        Api district = new Api(house, new DemoAccounts(house.data()).token("luohu.officer"));
        try (Browser browser = new Browser()) {
            Clerk people = new Clerk(house, browser);
            people.signIn("liantang.clerk");
            people.propose(WISH, "王𬭎毅");
            people.merge(WISH, NAME);
            long project = find(district);
            people.signIn("liantang.street");
            people.screen(project, "符合适用范围，不在负面清单内。");
            people.consult(project, "与社区三方商议一致，同意提交议事会。");
            people.signIn("liantang.clerk");
            people.hold(project, 14);
            people.publish(project);
            String notice = notice(browser, people);
            String correction = corrected(browser, people, notice);
            objected(browser, correction, project);
            answered(browser, people);
            assertThat(stage(district, project)).isEqualTo("MEETING");
            people.signIn("liantang.clerk");
            browser.open(correction);
            browser.shoot("notice-corrected");
            browser.seeText("异议成立");
            people.open("/deliberation/meetings.xhtml");
            browser.see(By.cssSelector("input[name='call:projects'][value='" + project + "']"));
        }
    }

    /** @return the page of the notice that hangs out */
    private static String notice(Browser browser, Clerk people) {
        people.open("/disclosure/notices.xhtml");
        browser.click(By.cssSelector("#rows tbody tr:first-child a"));
        browser.see(By.id("amend:correct"));
        return browser.driver().getCurrentUrl();
    }

    private static String corrected(Browser browser, Clerk people, String notice) {
        browser.type(By.id("amend:reason"), "金额少写一个零。");
        browser.send(By.id("amend:correct"));
        browser.see(By.id("revise:send"));
        browser.type(By.id("revise:text"), "更正后的金额见上表。");
        browser.send(By.id("revise:send"));
        browser.until(ExpectedConditions.invisibilityOfElementLocated(By.id("revise:send")));
        String correction = browser.driver().getCurrentUrl();
        people.signIn("liantang.secretary");
        browser.open(correction);
        browser.send(By.id("release:release"));
        browser.until(ExpectedConditions.invisibilityOfElementLocated(By.id("release:release")));
        people.signIn("liantang.clerk");
        browser.open(notice);
        browser.seeText("已更正");
        browser.open(correction);
        return correction;
    }

    private static void objected(Browser browser, String correction, long project) {
        browser.open(correction);
        new Select(browser.see(By.id("objection:project"))).selectByValue(Long.toString(project));
        browser.type(By.id("objection:text"), "楼下已有书架，属重复建设。");
        browser.type(By.id("objection:name"), "周立春");
        browser.type(By.id("objection:contact"), "13900001111");
        browser.send(By.id("objection:submit"));
        browser.seeText("已登记");
        assertThat(browser.driver().getPageSource()).doesNotContain("周立春");
    }

    private static void answered(Browser browser, Clerk people) {
        people.signIn("liantang.street");
        people.open("/disclosure/objections.xhtml");
        browser.shoot("objections");
        browser.click(By.partialLinkText(NAME));
        browser.send(By.id("acknowledge:submit"));
        browser.type(By.id("investigate:findings"), "现场已有书架一处，居民反映属实。");
        browser.send(By.id("investigate:submit"));
        browser.click(By.cssSelector("input[name='answer:outcome'][value='REVOTE']"));
        browser.type(By.id("answer:reply"), "反映属实，项目退回居民议事会重新表决。");
        browser.shoot("objection");
        browser.send(By.id("answer:submit"));
        browser.seeText("重新表决");
    }

    private static String stage(Api api, long project) throws Exception {
        return api.json("/projects/" + project).getJsonObject("project").getString("stage", "");
    }

    private static long find(Api api) throws Exception {
        return api.json("/projects?q=" + URLEncoder.encode(NAME, StandardCharsets.UTF_8))
                .getJsonArray("items")
                .getJsonObject(0)
                .getJsonNumber("id")
                .longValue();
    }
}

package org.weishishi.tests;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;

/** What people do in the browser, in their words; one browser, one person at a time. */
final class Clerk {

    private static final String PASSWORD = "demo-2021";
    static final String PIN = "20210406";

    private final House house;
    private final Browser browser;

    Clerk(House house, Browser browser) {
        this.house = house;
        this.browser = browser;
    }

    void signIn(String account) {
        browser.driver().manage().deleteAllCookies();
        browser.open(house.address() + "/index.xhtml");
        browser.type(By.id("login:account"), account);
        browser.type(By.id("login:password"), PASSWORD);
        browser.click(By.id("login:enter"));
        browser.until(ExpectedConditions.presenceOfElementLocated(By.id("side")));
    }

    void open(String page) {
        browser.open(house.address() + page);
    }

    void propose(String text, String proposer) {
        open("/project/proposal-intake.xhtml");
        fillIn(text, proposer);
        browser.send(By.id("enter:save"));
        browser.see(chosen(text));
    }

    void fillIn(String text, String proposer) {
        pick("enter:category", "RESIDENT");
        browser.type(By.id("enter:proposerName"), proposer);
        pick("enter:channel", "VISIT");
        browser.type(By.id("enter:text"), text);
    }

    void merge(String text, String name) {
        browser.click(chosen(text));
        browser.click(By.id("open:merge"));
        browser.type(By.id("merge:name"), name);
        choose("merge:kind", "SERVICE");
        choose("merge:field", "ACTIVITY");
        browser.type(By.id("merge:proposerUnit"), "莲塘社区居民委员会");
        browser.type(By.id("merge:amount"), "2.8万");
        browser.click(By.id("merge:demonstration"));
        browser.type(By.id("merge:content"), "中秋节前举办邻里活动一场,约三百人参加。");
        browser.type(By.id("merge:place"), "莲塘社区文化广场");
        browser.type(By.id("merge:beneficiaries"), "社区居民");
        browser.send(By.id("merge:save"));
        declare("28000");
        browser.send(By.id("edit:handOver"));
        browser.see(By.id("road"));
    }

    /** Completes the form of a service project of that amount. */
    void declare(String yuan) {
        browser.type(By.id("edit:necessity"), "邻里往来少，居民希望有共同的活动。");
        day("edit:from", "2026-09-01");
        day("edit:to", "2026-09-30");
        browser.type(By.id("edit:people"), "300");
        browser.type(By.id("edit:fact:0:value"), "1");
        browser.type(By.id("edit:fact:1:value"), "300");
        browser.type(By.id("edit:fact:2:value"), "社区居民");
        browser.type(By.id("edit:budget:0:name"), "活动执行");
        browser.type(By.id("edit:budget:0:quantity"), "1");
        browser.type(By.id("edit:budget:0:unit"), "场");
        browser.type(By.id("edit:budget:0:price"), yuan);
        browser.type(By.id("edit:funding:0:amount"), yuan);
        browser.type(By.id("edit:results:0:indicator"), "参加人次");
        browser.type(By.id("edit:results:0:target"), "300");
        browser.type(By.id("edit:results:0:unit"), "人次");
        browser.type(By.id("edit:results:0:measure"), "签到表");
        pick("edit:repeated", "NONE");
        browser.type(By.id("edit:dutyNote"), "不属于物业和职能部门职责。");
    }

    /** A date field of the browser takes its value, not keys. */
    private void day(String field, String day) {
        browser.driver().executeScript("document.getElementById(arguments[0]).value = arguments[1]", field, day);
    }

    /** The street judges a project as passed and releases it. */
    void screen(long project, String opinion) {
        open("/project/review.xhtml?id=" + project);
        judge(opinion);
        browser.send(By.id("judge:release"));
    }

    /** Fills in a judgement that passes. */
    void judge(String opinion) {
        browser.click(By.cssSelector("input[id^='judge:outcome'][value='PASSED']"));
        browser.type(By.id("judge:reason"), opinion);
        browser.type(By.id("judge:costBasis"), "参照同类项目近年成交价格");
        browser.type(By.id("judge:days"), "30");
    }

    /** The street records its consultation with the three bodies of the community. */
    void consult(long project, String conclusion) {
        open("/project/project.xhtml?id=" + project);
        for (int body = 0; body < 3; body++) {
            browser.type(By.id("consultation:bodies:" + body + ":persons"), "李春和、王𬭎毅");
        }
        browser.type(By.id("consultation:conclusion"), conclusion);
        browser.send(By.id("consultation:record"));
    }

    /** Holds a meeting about one project: one against, one abstains, everybody else is for it. */
    void hold(long project, int present) {
        MeetingRoom room = new MeetingRoom(this, browser);
        room.call(List.of(project));
        room.open();
        room.comeOrGo(0, present);
        browser.see(By.cssSelector("#quorum.met"));
        room.figures(0, present - 2, 1, 1);
        room.vote(0);
        browser.shoot("meeting");
        room.close();
        browser.shoot("meeting-closed");
        room.sign();
        browser.shoot("meeting-signed");
    }

    void publish(long project) {
        open("/disclosure/notices.xhtml");
        browser.see(By.id("publish:meeting"));
        browser.type(By.id("publish:carrier"), "社区宣传栏");
        browser.type(By.id("publish:address"), "莲塘社区居民委员会一楼");
        browser.type(By.id("publish:phone"), "0755-00000000");
        browser.type(By.id("publish:contact"), "社区工作站");
        browser.see(By.id("plan"));
        browser.click(By.id("publish:submit"));
        browser.click(By.id("revise:send"));
        browser.until(ExpectedConditions.invisibilityOfElementLocated(By.id("revise:send")));
        String notice = browser.driver().getCurrentUrl();
        signIn("liantang.secretary");
        browser.open(notice);
        browser.click(By.id("release:release"));
        browser.until(ExpectedConditions.invisibilityOfElementLocated(By.id("release:release")));
        browser.see(By.cssSelector("#period"));
        browser.see(By.cssSelector("a[href$='id=" + project + "']"));
        browser.shoot("notice");
        signIn("liantang.clerk");
    }

    void submit(long project) {
        open("/project/project.xhtml?id=" + project);
        browser.click(By.id("submit:send"));
        browser.until(ExpectedConditions.invisibilityOfElementLocated(By.id("submit:send")));
    }

    void approve(String project, String opinion) {
        open("/approval/decide-task.xhtml");
        browser.click(By.linkText(project));
        browser.type(By.id("decide:opinion"), opinion);
        browser.shoot("approval-desk");
        browser.click(By.id("decide:approve"));
        browser.type(By.id("sign:pin"), PIN);
        browser.shoot("sign");
        browser.click(By.id("sign:confirm"));
        browser.until(ExpectedConditions.invisibilityOfElementLocated(By.linkText(project)));
    }

    private void pick(String id, String value) {
        browser.click(By.xpath("//input[@name='" + id + "'][@value='" + value + "']/.."));
    }

    static By chosen(String text) {
        return By.cssSelector("input[type='checkbox'][title='" + text + "']");
    }

    private void choose(String id, String value) {
        new Select(browser.see(By.id(id))).selectByValue(value);
    }
}

package org.weishishi.tests;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** What goes wrong at a desk: signed out while typing, two people at the same task, a second click. Nothing typed is lost. */
class DeskJourneyIT {

    private static final By OPINION = By.id("decide:opinion");
    private static final By APPROVE = By.id("decide:approve");
    private static final By PIN = By.id("sign:pin");
    private static final By SIGN = By.id("sign:confirm");
    private static final By MESSAGES = By.id("messages");
    private static final By TITLE = By.cssSelector(".papers h2");
    private static final By REJECT = By.id("decide:reject");
    private static final String DESK = "/approval/decide-task.xhtml";
    private static final String WAITING = "食光有你";
    private static final String TYPED = "同意,请王𬭎毅与㛃核对";

    @Test
    void whatWasTypedComesBackAfterTheSessionIsGone() {
        House house = Houses.h2();
        try (Browser browser = new Browser()) {
            Clerk people = new Clerk(house, browser);
            people.signIn("liantang.leader");
            people.open(DESK);
            write(browser, TYPED);
            browser.driver().manage().deleteCookieNamed("JSESSIONID");
            browser.click(APPROVE);
            browser.type(By.id("login:account"), "liantang.leader");
            browser.type(By.id("login:password"), "demo-2021");
            browser.click(By.id("login:enter"));
            browser.see(By.id("unsent"));
            assertThat(written(browser)).isEqualTo(TYPED);
            browser.shoot("unsent");

            people.open(DESK);
            assertThat(written(browser)).as("given back once").isEmpty();

            theSecondTaskIsStillTheSecond(browser);
            aRefusedHandingOnStaysOpen(browser);

            people.open("/approval/track.xhtml?id=abc");
            assertThat(browser.see(By.tagName("h1")).getText()).isEqualTo("没有找到这个页面或事项");
        }
    }

    /** After a refusal the page stays that of its task, and a new sign-in leads back to it. */
    private static void theSecondTaskIsStillTheSecond(Browser browser) {
        browser.click(By.id("after"));
        String title = browser.see(TITLE).getText();
        browser.click(REJECT);
        browser.until(ExpectedConditions.textToBePresentInElementLocated(MESSAGES, "意见"));
        assertThat(browser.see(TITLE).getText()).isEqualTo(title);
        write(browser, TYPED);
        browser.driver().manage().deleteCookieNamed("JSESSIONID");
        browser.click(REJECT);
        browser.type(By.id("login:account"), "liantang.leader");
        browser.type(By.id("login:password"), "demo-2021");
        browser.click(By.id("login:enter"));
        browser.see(By.id("unsent"));
        assertThat(browser.see(TITLE).getText()).isEqualTo(title);
        assertThat(written(browser)).isEqualTo(TYPED);
    }

    private static void aRefusedHandingOnStaysOpen(Browser browser) {
        browser.click(By.cssSelector("#more > summary"));
        browser.type(By.id("decide:reason"), TYPED);
        assertThat(browser.see(By.id("decide:reasonLeft")).getText())
                .isEqualTo("还可输入 " + (500 - TYPED.length()) + " 字");
        browser.send(By.id("decide:handOn"));
        browser.until(ExpectedConditions.textToBePresentInElementLocated(MESSAGES, "请先从名单中选择人员"));
        assertThat(browser.see(By.id("decide:reason")).getDomProperty("value")).isEqualTo(TYPED);
    }

    @Test
    void ofTwoPeopleOneDecidesOnceAndTheOtherKeepsTheOpinion() throws Exception {
        House house = Houses.h2();
        Api api = new Api(house, new DemoAccounts(house.data()).token("liantang.secretary"));
        long task = task(api);
        int before = decisions(api, task);
        try (Browser first = new Browser();
                Browser second = new Browser()) {
            new Clerk(house, first).signIn("liantang.secretary");
            Clerk deputy = new Clerk(house, second);
            deputy.signIn("liantang.both");
            second.click(By.cssSelector("details.pop summary .person"));
            second.click(By.partialLinkText("社区党委副书记"));
            second.until(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(".post"), "副书记"));
            choose(house, first);
            choose(house, second);
            write(first, "同意上报。");
            write(second, TYPED);

            first.click(APPROVE);
            second.click(APPROVE);
            first.type(PIN, Clerk.PIN);
            second.type(PIN, Clerk.PIN);
            first.driver().executeScript("const b = document.getElementById('sign:confirm'); b.click(); b.click();");
            first.until(ExpectedConditions.textToBePresentInElementLocated(MESSAGES, "已办理"));
            second.click(SIGN);
            second.until(ExpectedConditions.textToBePresentInElementLocated(MESSAGES, "已由他人处理"));

            assertThat(second.see(MESSAGES).getText()).contains("王𬭎毅");
            assertThat(written(second)).isEqualTo(TYPED);
            assertThat(second.driver().findElements(SIGN))
                    .as("nothing left to sign")
                    .isEmpty();
            second.shoot("lost-race");
            assertThat(decisions(api, task)).as("two clicks, one decision").isEqualTo(before + 1);
        }
    }

    @Test
    void theSessionCookieStaysOnOurSiteAndEveryAnswerSaysWhatMayRun() throws Exception {
        String address = Houses.h2().address();
        assertThat(headers(address + "/login.xhtml", "Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("JSESSIONID="))
                .isNotEmpty()
                .allMatch(cookie -> cookie.contains("SameSite=Lax") && cookie.contains("HttpOnly"));
        assertThat(headers(address + "/login.xhtml", "Content-Security-Policy"))
                .anyMatch(policy -> policy.contains("default-src 'self'"))
                .anyMatch(policy -> policy.contains("'nonce-"));
        assertThat(headers(address + "/api/v1/openapi.json", "Content-Security-Policy"))
                .allMatch(policy -> policy.contains("default-src 'self'; script-src 'self';"));
    }

    private static List<String> headers(String address, String name) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding())
                .headers()
                .allValues(name);
    }

    private static void choose(House house, Browser browser) {
        browser.open(house.address() + DESK);
        browser.click(By.partialLinkText(WAITING));
        browser.see(OPINION);
    }

    private static void write(Browser browser, String opinion) {
        browser.see(OPINION);
        browser.driver().executeScript("document.getElementById('decide:opinion').value = arguments[0];", opinion);
    }

    private static String written(Browser browser) {
        String value = browser.see(OPINION).getDomProperty("value");
        return value == null ? "" : value;
    }

    private static long task(Api api) throws Exception {
        return api.json("/approvals/tasks").getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("title").contains(WAITING))
                .findFirst()
                .orElseThrow()
                .getJsonNumber("id")
                .longValue();
    }

    private static int decisions(Api api, long task) throws Exception {
        return api.json("/approvals/tasks/" + task)
                .getJsonObject("approval")
                .getJsonArray("decisions")
                .size();
    }
}

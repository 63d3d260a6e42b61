package org.weishishi.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;

/** What a clerk does in the meeting room, item by item; positions of items and seats count from 0. */
final class MeetingRoom {

    private static final By CONFIRMED = By.id("close:confirmed");

    private final Clerk people;
    private final Browser browser;

    MeetingRoom(Clerk people, Browser browser) {
        this.people = people;
        this.browser = browser;
    }

    /** Calls a meeting of the council for today, later than the rule asks and with the reason. */
    void call(List<Long> projects) {
        people.open("/deliberation/meetings.xhtml");
        browser.type(By.id("call:place"), "社区党群服务中心二楼会议室");
        browser.type(By.id("call:chair"), "余家和");
        projects.forEach(
                project -> browser.click(By.cssSelector("input[name='call:projects'][value='" + project + "']")));
        String earliest = String.valueOf(browser.see(By.id("call:day")).getDomProperty("value"));
        browser.set(By.id("call:day"), LocalDate.parse(earliest).minusDays(3).toString());
        browser.type(By.id("call:late"), "汛期临近，成员商定当天开会");
        browser.send(By.id("call:submit"));
        browser.see(By.id("open:submit"));
    }

    /** Declares it open. */
    void open() {
        browser.send(By.id("open:submit"));
        browser.see(By.id("signin:submit"));
    }

    /** Turns the ticks of those seats and saves the sheet. */
    void comeOrGo(int from, int until) {
        tick(from, until);
        browser.send(By.id("signin:submit"));
        browser.see(By.id("quorum"));
    }

    void tick(int from, int until) {
        for (int seat = from; seat < until; seat++) {
            browser.click(By.id("signin:present:" + seat));
        }
    }

    /** Types figures of an item without sending them. */
    void figures(int item, int inFavour, int against, int abstained) {
        browser.type(ballot(item, "inFavour"), Integer.toString(inFavour));
        browser.type(ballot(item, "against"), Integer.toString(against));
        browser.type(ballot(item, "abstained"), Integer.toString(abstained));
    }

    /** Sends what was typed of an item and sees it written down. */
    void vote(int item) {
        browser.send(ballot(item, "submit"));
        browser.see(By.cssSelector("#item" + item + " .round"));
    }

    void mode(int item, String mode) {
        new Select(browser.see(ballot(item, "mode"))).selectByValue(mode);
    }

    /** Chooses who stays out of an item and waits for what that would do. @return what the page says to it */
    String consider(int item, int member, String reason) {
        new Select(browser.see(By.id("recuse" + item + ":member"))).selectByValue(Integer.toString(member));
        String said = browser.see(By.cssSelector("#recuse" + item + " .whatif")).getText();
        browser.type(By.id("recuse" + item + ":reason"), reason);
        return said;
    }

    void recuse(int item) {
        browser.send(By.id("recuse" + item + ":submit"));
        browser.see(By.cssSelector("#recuse" + item + " .line"));
    }

    /** Closes the meeting after the check was ticked. */
    void close() {
        browser.click(CONFIRMED);
        browser.send(By.id("close:submit"));
        browser.see(By.id("sign:submit"));
    }

    /** Chair and clerk have signed. */
    void sign() {
        browser.send(By.id("sign:submit"));
        browser.see(By.id("resolution"));
    }

    /** Waits until a paper of the meeting can be read. @return its path under the interface */
    String paper(String title) {
        By link = By.xpath("//section[@id='documents']//div[@class='document']/a[contains(.,'" + title + "')]");
        String address = browser.until(driver -> {
            browser.driver().navigate().refresh();
            return browser.driver().findElements(link).stream()
                    .findFirst()
                    .map(found -> found.getDomProperty("href"))
                    .orElse(null);
        });
        return address.substring(address.indexOf("/documents/"));
    }

    /** Leaves the page that asked for something, by itself. */
    void rounds(int item, int expected) {
        browser.until(ExpectedConditions.numberOfElementsToBe(By.cssSelector("#item" + item + " .round"), expected));
    }

    String quorum() {
        return browser.see(By.id("quorum")).getText();
    }

    String item(int item) {
        return browser.see(By.id("item" + item)).getText();
    }

    /** Nothing is wider than the window. */
    void fits() {
        assertThat(browser.driver()
                        .executeScript(
                                "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isEqualTo(0L);
    }

    private static By ballot(int item, String field) {
        return By.id("ballot" + item + ":" + field);
    }
}

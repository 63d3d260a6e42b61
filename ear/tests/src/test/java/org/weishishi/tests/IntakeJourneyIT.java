package org.weishishi.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** A clerk enters what residents want: similar wishes are shown, files come along, nothing typed is lost, two proposals become one project. */
class IntakeJourneyIT {

    private static final String FIRST = "幸福里十二栋楼道照明灯坏了，请更换声控灯";
    private static final String SECOND = "幸福里楼道照明灯不亮，希望更换，㛃";
    private static final By FILE = By.cssSelector(".attachments input[type='file']");
    private static final By KEPT = By.cssSelector(".attachments .file .thumb");
    private static final By SAVED = By.cssSelector(".draft.ok");
    private static final By TAKE = By.cssSelector(".draft .take");

    /** A save that is slow on its way: it leaves the browser only when the form does. */
    private static final String HOLD_SAVE = """
            const send = window.fetch;
            window.fetch = (address, how) => {
              if (!how || how.method !== 'PUT') {
                return send(address, how);
              }
              window.saving = true;
              return new Promise(answer => addEventListener('submit',
                () => setTimeout(() => answer(send(address, Object.assign({}, how, {signal: undefined}))), 50),
                {once: true, capture: true}));
            };
            """;

    private static final String KEPT_DRAFT = """
            const done = arguments[arguments.length - 1];
            fetch(document.querySelector('div.draft').dataset.address, {headers: {'X-Requested-With': 'XMLHttpRequest', Accept: 'application/json'}})
              .then(answer => done(answer.status));
            """;

    @TempDir
    Path folder;

    private String photograph(String name) throws IOException {
        Path file = folder.resolve(name);
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "jpeg", file.toFile());
        return file.toString();
    }

    private String program(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "MZ this is a program").toString();
    }

    @Test
    void twoWishesWithFilesBecomeOneProject() throws Exception {
        try (Browser browser = new Browser()) {
            Clerk people = new Clerk(Houses.h2(), browser);
            people.signIn("liantang.clerk");
            people.propose(FIRST, "王𬭎毅");

            people.open("/project/proposal-intake.xhtml");
            people.fillIn(SECOND, "李㛃");
            browser.type(By.id("enter:phone"), "138 0000 0000");
            browser.see(By.cssSelector("#enter\\:like .find"));
            browser.driver().findElement(FILE).sendKeys(String.join("\n", photograph("现场.jpg"), program("问需表.pdf")));
            browser.see(KEPT);
            assertThat(browser.see(By.cssSelector(".attachments .file.stop")).getText())
                    .contains("问需表.pdf", "不是允许的类型");
            browser.see(SAVED);
            browser.shoot("proposal-intake");

            browser.driver().navigate().refresh();
            assertThat(value(browser, "enter:text")).isEmpty();
            browser.click(TAKE);
            assertThat(value(browser, "enter:text")).isEqualTo(SECOND);
            assertThat(value(browser, "enter:phone")).isEqualTo("138 0000 0000");
            browser.see(KEPT);
            browser.send(By.id("enter:save"));
            browser.see(Clerk.chosen(SECOND));
            browser.shoot("proposals");

            browser.click(Clerk.chosen(FIRST));
            people.merge(SECOND, "幸福里楼道照明更换");
            browser.open(browser.driver().getCurrentUrl() + "&part=proposals");
            assertThat(browser.see(By.id("main")).getText()).contains(FIRST, SECOND);

            people.open("/project/proposal-intake.xhtml");
            assertThat(browser.driver().executeAsyncScript(KEPT_DRAFT)).isEqualTo(204L);
            assertThat(browser.driver().findElements(TAKE).stream().filter(one -> one.isDisplayed()))
                    .as("what was submitted is no draft")
                    .isEmpty();
            people.open("/project/proposals.xhtml");
            browser.click(By.linkText(SECOND));
            browser.see(KEPT);
            assertThat(browser.see(By.id("said")).getText()).contains("138 0000 0000");
            browser.shoot("proposal");
        }
    }

    @Test
    void aSaveUnderWayWhenTheFormIsSubmittedLeavesNoDraft() {
        String wish = "风雨连廊更换雨棚";
        try (Browser browser = new Browser()) {
            Clerk people = new Clerk(Houses.h2(), browser);
            people.signIn("minxin.clerk");
            people.open("/project/proposal-intake.xhtml");
            browser.driver().executeScript(HOLD_SAVE);
            people.fillIn(wish, "李㛃");
            browser.until(
                    driver -> Boolean.TRUE.equals(browser.driver().executeScript("return window.saving === true")));
            browser.send(By.id("enter:save"));
            browser.see(Clerk.chosen(wish));
            people.open("/project/proposal-intake.xhtml");
            browser.see(By.id("enter:text"));
            assertThat(browser.driver().executeAsyncScript(KEPT_DRAFT)).isEqualTo(204L);
        }
    }

    @Test
    void whatWasTypedWithoutASessionIsOfferedAfterSigningIn() {
        String typed = "社区广场增设无障碍坡道，𰻝";
        try (Browser browser = new Browser()) {
            Clerk people = new Clerk(Houses.h2(), browser);
            people.signIn("minxin.clerk");
            people.open("/project/proposal-intake.xhtml");
            browser.driver().manage().deleteCookieNamed("JSESSIONID");
            browser.type(By.id("enter:text"), typed);
            browser.type(By.id("login:account"), "minxin.clerk");
            browser.type(By.id("login:password"), "demo-2021");
            browser.click(By.id("login:enter"));
            browser.see(TAKE);
            browser.shoot("draft-offered");
            browser.click(TAKE);
            assertThat(value(browser, "enter:text")).isEqualTo(typed);
            browser.see(SAVED);
            people.open("/project/proposal-intake.xhtml");
            browser.click(By.cssSelector(".draft .forget"));
            browser.until(ExpectedConditions.invisibilityOfElementLocated(TAKE));
            people.open("/project/proposals.xhtml");
            assertThat(browser.driver().findElements(Clerk.chosen(typed))).isEqualTo(List.of());
        }
    }

    private static String value(Browser browser, String id) {
        return String.valueOf(browser.see(By.id(id)).getDomProperty("value"));
    }
}

package org.weishishi.tests;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** The last two disclosures of an approved project hang without photographs; the clerk mends what the matrix shows red, and the street closes the project. */
class ClosingJourneyIT {

    private static final String NAME = "莲塘社区中秋邻里节";
    private static final By CLOSE = By.id("closing:close");
    private static final By CARD = By.xpath("//section[contains(@class,'card')][.//h2[contains(.,'" + NAME + "')]]");

    @TempDir
    Path folder;

    @Test
    void whatIsRedIsMendedByTheActionTheMatrixNamesAndTheProjectIsClosed() throws Exception {
        House house = Houses.h2();
        Api api = new Api(house, new DemoAccounts(house.data()).token("liantang.clerk"));
        try (Browser browser = new Browser()) {
            Clerk people = new Clerk(house, browser);
            hung(browser, people, api, "PROGRESS");
            people.signIn("liantang.street");
            people.open("/project/publicity.xhtml");
            browser.shoot("publicity-street");
            String project = project(browser, people);
            browser.click(By.cssSelector("#closing summary"));
            browser.seeText("补齐后才能结项");
            assertThat(browser.driver().findElements(CLOSE)).isEmpty();
            mended(browser, people);
            hung(browser, people, api, "RESULT");
            mended(browser, people);
            browser.shoot("publicity-sound");

            people.signIn("liantang.street");
            browser.open(project);
            browser.type(By.id("closing:conclusion"), "按期完成，居民满意。");
            browser.send(CLOSE);
            browser.seeText("已结项");
            assertThat(browser.driver().findElements(CLOSE)).isEmpty();
        }
    }

    /** The community says how the work went; the notice hangs until its period is over, and nobody takes a photograph. */
    private void hung(Browser browser, Clerk people, Api api, String stage) throws Exception {
        people.signIn("liantang.clerk");
        people.open("/disclosure/notices.xhtml");
        browser.click(By.xpath("//input[@name='work:stage'][@value='" + stage + "']/.."));
        browser.click(By.xpath("//label[starts-with(@for,'work:projects:')][contains(.,'" + NAME + "')]"));
        browser.type(By.id("work:text"), "服务已经开展，居民反映良好。");
        browser.type(By.id("work:carrier"), "社区宣传栏");
        browser.type(By.id("work:address"), "莲塘社区居民委员会一楼");
        browser.type(By.id("work:phone"), "0755-00000000");
        browser.type(By.id("work:contact"), "社区工作站");
        browser.send(By.id("work:submit"));
        new Select(browser.see(By.id("photo:moment"))).selectByValue("AFTER");
        browser.type(By.id("photo:caption"), "社区文化广场");
        browser.driver().findElement(By.id("photo:given")).sendKeys(photo("work"));
        browser.send(By.id("photo:add"));
        browser.see(By.cssSelector("#photos img"));
        browser.send(By.id("revise:send"));
        String notice = browser.driver().getCurrentUrl();
        people.signIn("liantang.secretary");
        browser.open(notice);
        browser.send(By.id("release:release"));
        browser.see(By.id("public"));
        assertThat(api.post(
                                "/demo/clock",
                                Json.createObjectBuilder().add("days", 21).build())
                        .statusCode())
                .isEqualTo(200);
    }

    private static String project(Browser browser, Clerk people) {
        people.open("/project/publicity.xhtml");
        browser.click(By.linkText("莲塘社区"));
        browser.see(CARD).findElement(By.cssSelector("h2 a")).click();
        browser.see(By.id("closing"));
        return browser.driver().getCurrentUrl();
    }

    /** Follows the first link of what is red until nothing of the project is: first the start of the posting, then its end. */
    private void mended(Browser browser, Clerk people) throws IOException {
        people.signIn("liantang.clerk");
        red(browser, people, "没有开始张贴的照片");
        LocalDate today = today(browser);
        prove(browser, "START", today.minusDays(21) + "T09:30");
        red(browser, people, "没有期满时的照片");
        prove(browser, "END", today + "T08:30");
        people.open("/project/publicity.xhtml");
        assertThat(browser.see(CARD).getText()).doesNotContain("薄弱", "去补");
    }

    private static void red(Browser browser, Clerk people, String why) {
        Awaitility.await(why).atMost(Duration.ofMinutes(3)).until(() -> {
            people.open("/project/publicity.xhtml");
            return browser.see(CARD).getText().contains(why);
        });
        browser.see(CARD)
                .findElement(By.xpath(".//div[contains(@class,'stop')][contains(.,'" + why + "')]/a"))
                .click();
        browser.see(By.id("proof:submit"));
    }

    private void prove(Browser browser, String moment, String takenAt) throws IOException {
        new Select(browser.see(By.id("proof:moment"))).selectByValue(moment);
        browser.set(By.id("proof:takenAt"), takenAt);
        browser.type(By.id("proof:place"), "社区宣传栏");
        browser.driver().findElement(By.id("proof:photo")).sendKeys(photo(moment));
        browser.send(By.id("proof:submit"));
        browser.see(By.id("proof:submit"));
    }

    private String photo(String name) throws IOException {
        Path photo = folder.resolve(name + ".jpg");
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "jpeg", photo.toFile());
        return photo.toString();
    }

    private static LocalDate today(Browser browser) {
        Matcher shown = Pattern.compile("(\\d+)年(\\d+)月(\\d+)日")
                .matcher(browser.see(By.cssSelector("summary.clock")).getText());
        assertThat(shown.find()).isTrue();
        return LocalDate.of(
                Integer.parseInt(shown.group(1)), Integer.parseInt(shown.group(2)), Integer.parseInt(shown.group(3)));
    }
}

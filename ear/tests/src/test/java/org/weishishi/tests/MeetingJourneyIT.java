package org.weishishi.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;

/** The council meets: at the desk, on paper with a second person, and on a phone where a recusal breaks the quorum. */
class MeetingJourneyIT {

    /** What the residents wish, and what becomes of it. */
    private static final Map<String, String> WISHES = Map.of(
            "希望社区办一个棋艺角", "莲塘社区棋艺角",
            "想学手机摄影", "莲塘社区手机摄影班",
            "垃圾分类要有人教", "莲塘社区分类课堂",
            "暑期孩子没人看管", "莲塘社区暑期托管");

    private static final By MESSAGES = By.id("messages");

    /** What the sheet and the ballot would send, kept to be sent once more. */
    private static final String KEEP = """
            const form = document.getElementById(arguments[0]);
            const body = new URLSearchParams(new FormData(form));
            body.append(arguments[0] + ':submit', '1');
            sessionStorage.setItem(arguments[0], JSON.stringify([form.action, body.toString()]));
            """;

    private static final String SEND_AGAIN = """
            const done = arguments[arguments.length - 1];
            const [address, body] = JSON.parse(sessionStorage.getItem(arguments[0]));
            fetch(address, {method: 'POST', body, headers: {'Content-Type': 'application/x-www-form-urlencoded'}})
              .then(answer => done(answer.status + ' ' + answer.redirected));
            """;

    private static final House HOUSE = Houses.council();
    private static Api street;

    @TempDir
    Path folder;

    @BeforeAll
    static void fourWishesWaitForTheCouncil() throws Exception {
        street = new Api(HOUSE, new DemoAccounts(HOUSE.data()).token("liantang.street"));
        try (Browser browser = new Browser()) {
            Clerk people = new Clerk(HOUSE, browser);
            people.signIn("liantang.clerk");
            WISHES.forEach((wish, name) -> {
                people.propose(wish, "王𬭎毅");
                people.merge(wish, name);
            });
            List<Long> projects = new ArrayList<>();
            for (String name : WISHES.values()) {
                projects.add(find(name));
            }
            people.signIn("liantang.street");
            projects.forEach(project -> {
                people.screen(project, "符合适用范围，不在负面清单内。");
                people.consult(project, "与社区三方商议一致，同意提交议事会。");
            });
        }
    }

    @Test
    void aLiveMeetingFromTheCallToTheSignedResolution() throws Exception {
        try (Browser browser = new Browser()) {
            MeetingRoom room = entered(browser, "莲塘社区棋艺角", "莲塘社区手机摄影班");
            room.open();
            room.comeOrGo(0, 10);
            assertThat(room.quorum()).contains("还差1人，不能表决");
            room.tick(10, 13);
            browser.until(
                    ExpectedConditions.textToBePresentInElementLocated(By.cssSelector("#signin .ifsaved"), "保存后有法定人数"));
            browser.send(By.id("signin:submit"));
            room.comeOrGo(13, 14);
            assertThat(room.quorum()).contains("可以表决", "应到16人，实到14人，法定人数11人", "还可以有3人离会");

            room.figures(0, 12, 2, 1);
            assertThat(browser.see(By.cssSelector("#ballot0 .outlook.stop")).getText())
                    .contains("多出1票，不能保存");
            room.figures(0, 11, 2, 1);
            browser.until(ExpectedConditions.textToBePresentInElementLocated(
                    By.cssSelector("#ballot0 .outlook.ok"), "已达通过票数"));
            room.vote(0);
            assertThat(room.item(0)).contains("赞成11、反对2、弃权1", "通过");

            assertThat(room.consider(1, 4, "受托机构负责人的亲属")).contains("回避后仍有法定人数");
            room.recuse(1);
            room.mode(1, "NAMED");
            new Select(browser.see(By.id("ballot1:names:0:voice"))).selectByValue("AGAINST");
            assertThat(browser.driver().findElements(By.cssSelector("#ballot1 .ballots select")))
                    .as("who is recused has no line")
                    .hasSize(13);
            browser.shoot("meeting-named");
            room.vote(1);
            browser.click(By.cssSelector("#item1 .round summary"));
            assertThat(room.item(1)).contains("王𬭎毅 · 反对", "陈㛃 · 赞成", "应到15人，实到13人");

            assertThat(browser.see(By.id("draft")).getText()).contains("莲塘社区棋艺角", "莲塘社区手机摄影班", "回避1人次");
            browser.send(By.id("close:submit"));
            assertThat(browser.see(MESSAGES).getText()).contains("请先核对签到和票数并勾选确认");
            room.close();
            room.sign();
            assertThat(browser.see(By.id("resolution")).getText()).contains("余家和", "陈小满");
            assertThat(new String(street.bytes(room.paper("的决议")).body(), StandardCharsets.ISO_8859_1))
                    .startsWith("%PDF");
        }
    }

    @Test
    void aMeetingOnPaperCountsOnlyWhenASecondPersonHasComparedTheScan() throws Exception {
        try (Browser browser = new Browser()) {
            MeetingRoom room = entered(browser, "莲塘社区分类课堂");
            String title = browser.see(By.tagName("h1")).getText();
            browser.send(By.id("pack:print"));
            List<String> codes =
                    QrCode.ofEachPage(street.bytes(room.paper("会议材料")).body());
            assertThat(codes).hasSizeGreaterThan(3).allMatch(code -> code.contains("/public/verify/"));

            room.open();
            room.comeOrGo(0, 14);
            room.mode(0, "SECRET");
            browser.see(By.id("ballot0:returned"));
            room.figures(0, 9, 3, 1);
            browser.type(By.id("ballot0:returned"), "14");
            browser.type(By.id("ballot0:invalid"), "1");
            browser.click(By.cssSelector("#ballot0 details summary"));
            browser.click(By.id("ballot0:paper"));
            browser.send(By.id("ballot0:submit"));
            assertThat(browser.see(MESSAGES).getText()).contains("纸质票数须附扫描件");
            browser.driver()
                    .findElement(By.cssSelector("#ballot0 input[type='file']"))
                    .sendKeys(scan());
            browser.see(By.cssSelector("#ballot0 .attachments .file .thumb"));
            room.vote(0);
            assertThat(room.item(0)).contains("待第二人复核", "领票14张，收回14张，无效1张", "陈小满");
            browser.click(By.id("close:confirmed"));
            browser.send(By.id("close:submit"));
            assertThat(browser.see(MESSAGES).getText()).contains("还没有由第二人复核");

            new Clerk(HOUSE, browser).signIn("liantang.secretary");
            browser.click(By.partialLinkText(title));
            browser.see(By.cssSelector("#item0 .confirm .attachments .file .thumb"));
            browser.shoot("meeting-confirm");
            browser.send(By.cssSelector("#item0 .confirm input[id$=':confirm']"));
            assertThat(room.item(0)).contains("陈小满", "复核：莲塘社区 社区党委书记 王𬭎毅", "赞成9、反对3、弃权1", "通过");
            assertThat(browser.driver().findElements(By.id("close:submit")))
                    .as("who confirms does not run the meeting")
                    .isEmpty();
        }
    }

    @Test
    void onAPhoneTheClerkSeesARecusalThatBreaksTheQuorumComingAndMaySendEverythingTwice() throws Exception {
        try (Browser browser = new Browser()) {
            browser.phone(360);
            MeetingRoom room = entered(browser, "莲塘社区暑期托管");
            room.open();
            room.tick(0, 11);
            browser.driver().executeScript(KEEP, "signin");
            browser.send(By.id("signin:submit"));
            assertThat(again(browser, "signin")).isEqualTo("200 true");
            assertThat(room.quorum()).contains("实到11人", "任何一名成员离会都会失去法定人数");

            assertThat(room.consider(0, 5, "拟受托机构理事")).contains("回避后将失去法定人数", "应到15人，实到10人，法定人数11人", "至少再有1名有表决权的成员到会");
            room.fits();
            browser.picture("meeting-breaks-360");
            room.recuse(0);
            assertThat(room.item(0)).contains("未达法定人数", "怎么办：至少再有1名");
            room.figures(0, 10, 0, 0);
            browser.send(By.id("ballot0:submit"));
            assertThat(browser.see(MESSAGES).getText()).contains("不能表决");

            room.comeOrGo(11, 12);
            room.figures(0, 9, 1, 1);
            browser.driver().executeScript(KEEP, "ballot0");
            room.vote(0);
            assertThat(again(browser, "ballot0")).as("the answer was lost").isEqualTo("200 true");
            browser.driver().navigate().refresh();
            room.rounds(0, 1);
            assertThat(room.item(0)).contains("赞成9、反对1、弃权1", "通过");
            assertThat(room.quorum()).contains("应到16人，实到12人");
            room.fits();
        }
    }

    private static String again(Browser browser, String form) {
        return String.valueOf(browser.driver().executeAsyncScript(SEND_AGAIN, form));
    }

    private static MeetingRoom entered(Browser browser, String... names) throws Exception {
        Clerk people = new Clerk(HOUSE, browser);
        people.signIn("liantang.clerk");
        MeetingRoom room = new MeetingRoom(people, browser);
        List<Long> projects = new ArrayList<>();
        for (String name : names) {
            projects.add(find(name));
        }
        room.call(projects);
        return room;
    }

    private static long find(String name) throws Exception {
        return street.json("/projects?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                .getJsonArray("items")
                .getJsonObject(0)
                .getJsonNumber("id")
                .longValue();
    }

    private String scan() throws IOException {
        Path file = folder.resolve("计票表.jpg");
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "jpeg", file.toFile());
        return file.toString();
    }
}

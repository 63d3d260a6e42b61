package org.weishishi.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;

/** What a resident does on a phone without signing in; a house of its own, because the clock of the demo must stand still in the period. */
class ResidentJourneyIT {

    private static final String COMMUNITY = "440303004022";
    private static final By READ = By.id("read");
    private static final String WORDS = "<b>选址</b>离幼儿园太近<script>alert(1)</script>";

    private static final House HOUSE = Houses.residents();
    private static final Residents RESIDENTS = new Residents(HOUSE);
    private static String poster = "";

    @BeforeAll
    static void theDemoWithANoticeThatRuns() {
        poster = RESIDENTS.await(COMMUNITY, "-poster.pdf");
    }

    private static String page() {
        return poster.replace("-poster.pdf", ".html");
    }

    @Test
    void aResidentOnAPhoneFindsTheCommunityReadsAndObjectsAndTheStreetFindsIt() {
        try (Browser browser = new Browser()) {
            browser.phone();
            browser.open(RESIDENTS.address("index.html"));
            browser.type(By.id("word"), "不存在的社区");
            assertThat(browser.see(By.id("found")).getText()).contains("没有找到“不存在的社区”");
            browser.type(By.id("word"), "翠竹");
            browser.until(ExpectedConditions.invisibilityOfElementLocated(By.linkText("莲塘社区")));
            browser.click(By.partialLinkText("民新社区"));
            browser.click(By.cssSelector(".row.PUBLISHED a"));
            browser.click(By.cssSelector(".call a"));
            Select project = new Select(browser.see(By.name("project")));
            String chosen = project.getOptions().get(2).getText();
            project.selectByIndex(2);
            browser.type(By.name("text"), WORDS);
            browser.type(By.name("contact"), "13900001111");
            browser.send(By.cssSelector("form[action$='objection'] button"));
            browser.seeText("已收到您的异议");
            assertThat(browser.see(By.className("receipt")).getText()).matches("[0-9A-Z]{5}-[0-9A-Z]{5}");
            browser.click(By.linkText("返回公示"));
            assertThat(browser.driver().getCurrentUrl()).isEqualTo(RESIDENTS.address(page()));
            browser.desk();

            Clerk people = new Clerk(HOUSE, browser);
            people.signIn("minxin.street");
            people.open("/disclosure/objections.xhtml");
            browser.click(By.partialLinkText(chosen));
            assertThat(browser.see(By.id("words")).getText()).isEqualTo(WORDS);
            browser.seeText("13900001111");
        }
    }

    @Test
    void whatAPhoneReadsOffThePosterAndThePaperLeadsToTheNotice() throws Exception {
        for (String printed : List.of(poster, poster.replace("-poster", ""))) {
            URI address = URI.create(QrCode.of(RESIDENTS.get(printed).body()));
            assertThat(address.getPath()).startsWith("/weishishi/public/verify/");
            try (Browser browser = new Browser()) {
                browser.phone();
                browser.open(address.toString());
                browser.click(READ);
                assertThat(browser.driver().getCurrentUrl()).isEqualTo(RESIDENTS.address(page()));
                assertThat(browser.see(By.tagName("h1")).getText()).contains("民新社区", "表决结果");
            }
        }
    }

    @Test
    void noPageOfResidentsHasASeriousBarrier() throws Exception {
        List<String> barriers = new ArrayList<>();
        try (Browser browser = new Browser()) {
            String progress = publish(browser, "PROGRESS");
            String result = publish(browser, "RESULT");
            String community = "c/" + COMMUNITY + "/";
            String code = QrCode.of(RESIDENTS.get(poster).body());
            List<String> pages = List.of(
                    RESIDENTS.address("index.html"),
                    RESIDENTS.address(community + "index.html"),
                    RESIDENTS.address(community + "2021.html"),
                    RESIDENTS.address(page()),
                    RESIDENTS.address(progress),
                    RESIDENTS.address(result),
                    RESIDENTS.address("data/index.html"),
                    RESIDENTS.address("c/none"),
                    RESIDENTS.address("verify"),
                    code);
            for (boolean phone : List.of(false, true)) {
                if (phone) {
                    browser.phone();
                }
                for (String address : pages) {
                    browser.open(address);
                    barriers.addAll(serious(browser, address, phone));
                }
                browser.open(RESIDENTS.address(result));
                browser.click(By.cssSelector("input[name='score'][value='4']"));
                browser.send(By.cssSelector("form[action$='satisfaction'] button"));
                browser.seeText("谢谢您的评价");
                barriers.addAll(serious(browser, "answer", phone));
            }
        }
        assertThat(barriers).isEmpty();
    }

    private static List<String> serious(Browser browser, String address, boolean phone) {
        String wider = String.valueOf(browser.driver()
                .executeScript("return document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        assertThat(wider)
                .as("%s wider than the window (phone: %s)", address, phone)
                .isEqualTo("0");
        List<String> found = new ArrayList<>();
        for (Rule rule : new AxeBuilder().analyze(browser.driver()).getViolations()) {
            if (List.of("serious", "critical").contains(rule.getImpact())) {
                found.add(address + " " + phone + " " + rule.getId() + " "
                        + rule.getNodes().get(0).getHtml());
            }
        }
        return found;
    }

    /** The community of the finished case says how the work goes, or what came of it. @return the page */
    private static String publish(Browser browser, String stage) {
        Clerk people = new Clerk(HOUSE, browser);
        people.signIn("liantang.clerk");
        people.open("/disclosure/notices.xhtml");
        browser.click(By.xpath("//input[@name='work:stage'][@value='" + stage + "']/.."));
        browser.click(By.cssSelector("label[for='work:projects:0']"));
        browser.type(By.id("work:text"), "服务已经开展，居民反映良好。");
        browser.type(By.id("work:carrier"), "社区宣传栏");
        browser.type(By.id("work:address"), "莲塘社区居民委员会一楼");
        browser.type(By.id("work:phone"), "0755-00000000");
        browser.type(By.id("work:contact"), "社区工作站");
        browser.send(By.id("work:submit"));
        browser.send(By.id("revise:send"));
        String notice = browser.driver().getCurrentUrl();
        people.signIn("liantang.secretary");
        browser.open(notice);
        browser.send(By.id("release:release"));
        String address = String.valueOf(browser.see(By.id("public")).getDomProperty("href"));
        return RESIDENTS.await("440303008001", address.substring(address.lastIndexOf('/')));
    }
}

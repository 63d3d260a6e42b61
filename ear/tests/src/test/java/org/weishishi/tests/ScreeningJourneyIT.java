package org.weishishi.tests;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;

/**
 * The street screens thirty projects: findings and their answers, one 特批, one return, one refusal, drafts that nobody below sees, and a release of
 * all at once.
 */
class ScreeningJourneyIT {

    private static final int PROJECTS = 30;
    private static final Pattern ID = Pattern.compile("[?&]id=(\\d+)");
    private static final String ABOVE = "梧桐路口袋公园整治";
    private static final List<String> SPLIT = List.of("活动室棋牌桌更新", "活动室门窗更换", "活动室书画装裱");

    private static final List<String> NAMES = List.of(
            "春季义诊", "亲子阅读", "太极晨练", "消防演练", "长者用餐陪伴", "青年篮球赛", "垃圾分类课堂", "反诈宣讲", "手工编织", "茶艺体验", "社区花圃养护", "应急救护培训",
            "儿童编程", "围棋比武", "健康步行日", "旧物交换", "法律咨询", "心理疏导", "书香漂流", "中医推拿", "合唱排练", "端午包粽", "摄影展览", "电动车充电宣传", "防台风演习",
            "志愿者表彰");

    private final House house = Houses.h2();
    private final List<Long> projects = new ArrayList<>();

    @Test
    void theStreetScreensThirtyProjects() throws Exception {
        DemoAccounts accounts = new DemoAccounts(house.data());
        Api clerk = new Api(house, accounts.token("liantang.clerk"));
        try (Browser browser = new Browser()) {
            Clerk people = new Clerk(house, browser);
            people.signIn("liantang.clerk");
            for (int i = 0; i < PROJECTS - SPLIT.size() - 1; i++) {
                projects.add(merge(people, browser, clerk, NAMES.get(i), "国威路" + (i * 7 + 3) + "号", 20_000 + i * 100));
            }
            for (String name : SPLIT) {
                projects.add(merge(people, browser, clerk, name, "延芳路88号综合活动室", 180_000));
            }
            browser.shoot("findings-split");
            long above = merge(people, browser, clerk, ABOVE, "梧桐路口袋公园", 520_000);
            browser.see(By.cssSelector("#findings .find.stop"));
            browser.shoot("findings-block");

            waived(people, browser, above);
            people.signIn("liantang.clerk");
            people.open("/project/project.xhtml?id=" + above);
            browser.send(By.id("findings:handOver"));
            projects.add(above);

            people.signIn("liantang.street");
            screened(people, browser);
            people.signIn("liantang.clerk");
            people.open("/project/review.xhtml?id=" + above);
            browser.seeText("当前岗位不能打开此页");
            JsonObject file = clerk.json("/projects/" + projects.get(0));
            assertThat(file.getJsonObject("project").getString("stage")).isEqualTo("CONSULTATION");
        }
    }

    /** One proposal over REST, made a project on the page. @return its number */
    private long merge(Clerk people, Browser browser, Api clerk, String name, String place, int yuan) throws Exception {
        HttpResponse<String> made = clerk.post(
                "/proposals",
                Json.createObjectBuilder()
                        .add("text", "希望办好" + name)
                        .add("proposerName", "王𬭎毅")
                        .add("category", "RESIDENT")
                        .add("channel", "VISIT")
                        .build());
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        int proposal = Api.parse(made.body()).getInt("id");
        people.open("/project/proposal-merge.xhtml?ids=" + proposal);
        browser.type(By.id("merge:name"), name);
        new Select(browser.see(By.id("merge:kind"))).selectByValue("SERVICE");
        browser.type(By.id("merge:amount"), Integer.toString(yuan));
        browser.click(By.id("merge:demonstration"));
        browser.type(By.id("merge:content"), "按居民提议实施,费用见预算。");
        browser.type(By.id("merge:place"), place);
        browser.type(By.id("merge:beneficiaries"), "社区居民");
        browser.send(By.id("merge:save"));
        people.declare(Integer.toString(yuan));
        Matcher id = ID.matcher(String.valueOf(browser.driver().getCurrentUrl()));
        assertThat(id.find()).isTrue();
        browser.send(By.id("edit:handOver"));
        people.open("/project/project.xhtml?id=" + id.group(1));
        browser.see(By.id("road"));
        return Long.parseLong(id.group(1));
    }

    /** The district lifts the finding that blocks, with reason and document. */
    private static void waived(Clerk people, Browser browser, long project) throws Exception {
        people.signIn("luohu.officer");
        people.open("/project/project.xhtml?id=" + project);
        browser.click(By.cssSelector("#findings .find.stop summary"));
        browser.type(By.cssSelector("#findings .find.stop textarea"), "口袋公园存在安全隐患,同意超限额实施");
        Path paper = Files.createTempDirectory("waiver").resolve("特批.pdf");
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(paper.toFile());
        }
        browser.driver()
                .findElement(By.cssSelector("#findings .find.stop input[type='file']"))
                .sendKeys(paper.toString());
        browser.see(By.cssSelector("#findings .find.stop .files li"));
        browser.shoot("waiver");
        browser.send(By.cssSelector("#findings input[id$=':waive']"));
        browser.see(By.cssSelector("#findings .find.ok"));
        browser.shoot("waived");
    }

    private void screened(Clerk people, Browser browser) {
        people.open("/project/reviews.xhtml");
        List<WebElement> boxes = browser.driver().findElements(By.cssSelector("#rows input[type='checkbox']"));
        assertThat(boxes).hasSizeGreaterThanOrEqualTo(PROJECTS);
        browser.shoot("reviews");
        people.open("/project/review.xhtml?id=" + projects.get(0));
        browser.type(By.id("notes:note"), "请核对单价");
        browser.send(By.id("notes:add"));
        browser.seeText("请核对单价");
        for (long project : projects) {
            people.open("/project/review.xhtml?id=" + project);
            if (project == projects.get(1)) {
                returned(browser);
            } else if (project == projects.get(2)) {
                choose(browser, "REFUSED");
                browser.type(By.id("judge:reason"), "属于物业服务企业的职责");
            } else {
                people.judge("符合适用范围,不在负面清单内");
            }
            if (project == projects.get(0)) {
                browser.shoot("review");
            }
            browser.send(By.id("judge:keep"));
        }
        browser.driver().findElement(By.tagName("body")).sendKeys(Keys.chord("k"));
        browser.until(ExpectedConditions.not(ExpectedConditions.urlContains("id=" + projects.get(PROJECTS - 1))));
        release(people, browser);
        assertThat(browser.driver()
                        .findElements(By.cssSelector("#lines .find.stop"))
                        .size())
                .as("warnings without an answer hold the three of one place")
                .isEqualTo(SPLIT.size());
        browser.shoot("released");
        answered(people, browser);
        release(people, browser);
        assertThat(browser.driver().findElements(By.cssSelector("#lines .find.stop")))
                .isEmpty();
    }

    private static void returned(Browser browser) {
        choose(browser, "RETURNED");
        browser.type(By.id("judge:items"), "补充预算明细\n补充场地证明");
    }

    private static void choose(Browser browser, String outcome) {
        browser.click(By.cssSelector("input[id^='judge:outcome'][value='" + outcome + "']"));
    }

    private static void release(Clerk people, Browser browser) {
        people.open("/project/reviews.xhtml");
        browser.send(By.id("reviews:drafted"));
        browser.send(By.id("reviews:release"));
        browser.see(By.id("lines"));
    }

    private void answered(Clerk people, Browser browser) {
        for (long project : projects.subList(PROJECTS - 4, PROJECTS - 1)) {
            people.open("/project/review.xhtml?id=" + project);
            List<WebElement> open = browser.driver().findElements(By.cssSelector("#found details summary"));
            if (!open.isEmpty()) {
                open.get(0).click();
                browser.type(By.cssSelector("#found textarea"), "三个项目用途不同,已实地核实");
                browser.send(By.cssSelector("#found input[id$=':accept']"));
            }
        }
    }
}

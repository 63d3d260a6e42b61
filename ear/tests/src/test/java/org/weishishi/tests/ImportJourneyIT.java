package org.weishishi.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WindowType;

/** A clerk imports a sheet with bad rows: looks at it first, takes the good ones, and the same sheet once more takes nothing. */
class ImportJourneyIT {

    private static final List<List<String>> ROWS = List.of(
            List.of("提议内容*", "提议人*", "提议人身份*", "征集渠道*", "联系电话", "收到日期", "预计资金（元）"),
            List.of("导入的提议：增设健身器材", "李小明", "居民", "走访", "13800000000", "2016-07-01", "20万"),
            List.of("导入的提议：路口装减速带𰻝", "赵㛃", "党员", "问卷", "", "2016年7月2日", ""),
            List.of("导入的提议：金额写错", "钱某", "居民", "走访", "", "", "-5"),
            List.of("导入的提议：身份写错", "孙某", "路人", "走访", "", "", ""),
            List.of("导入的提议：增设健身器材", "李小明", "居民", "走访", "", "", ""));

    @TempDir
    Path folder;

    private Path sheet() throws IOException {
        return Files.write(folder.resolve("一季度问卷.xlsx"), Workbook.of(ROWS));
    }

    @Test
    void goodRowsAreTakenAndBadOnesSayWhy() throws Exception {
        Path sheet = sheet();
        try (Browser browser = new Browser()) {
            Clerk people = new Clerk(Houses.h2(), browser);
            people.signIn("minxin.clerk");
            give(people, browser, sheet);
            browser.see(By.id("run:take"));
            assertThat(browser.see(By.id("lines")).getText()).contains("不能为负数", "“-5”", "不在选项中", "“路人”", "和第 2 行相同");
            assertThat(rowsOfText(browser, "13800000000"))
                    .as("a telephone number stays in one piece")
                    .isEqualTo(1L);
            browser.shoot("import-checked");
            String run = browser.driver().getCurrentUrl();
            String checked = browser.driver().getWindowHandle();
            browser.driver().switchTo().newWindow(WindowType.TAB);
            people.open("/project/proposals.xhtml");
            assertThat(browser.see(By.id("main")).getText()).doesNotContain("导入的提议");
            browser.driver().close();

            browser.driver().switchTo().window(checked);
            browser.send(By.id("run:take"));
            browser.seeText("已完成");
            browser.shoot("import-done");
            people.open("/project/proposals.xhtml");
            browser.see(Clerk.chosen("导入的提议：增设健身器材"));
            browser.see(Clerk.chosen("导入的提议：路口装减速带𰻝"));
            assertThat(browser.driver().findElements(Clerk.chosen("导入的提议：金额写错")))
                    .isEmpty();

            give(people, browser, sheet);
            browser.seeText("已完成");
            assertThat(browser.driver().getCurrentUrl()).as("the same run").isEqualTo(run);
        }
    }

    /** @return over how many rows of text a cell of the table spreads */
    private static @Nullable Object rowsOfText(Browser browser, String text) {
        return browser.driver().executeScript("""
                const cell = [...document.querySelectorAll('#lines .clip')].find(one => one.textContent === arguments[0]);
                const range = document.createRange();
                range.selectNodeContents(cell);
                return range.getClientRects().length;
                """, text);
    }

    private static void give(Clerk people, Browser browser, Path sheet) {
        people.open("/project/proposal-import.xhtml");
        browser.driver()
                .findElement(By.cssSelector(".attachments input[type='file']"))
                .sendKeys(sheet.toString());
        browser.see(By.cssSelector(".attachments .file .thumb"));
        browser.shoot("proposal-import");
        browser.send(By.id("start:check"));
        browser.see(By.cssSelector("#lines, #working"));
    }
}

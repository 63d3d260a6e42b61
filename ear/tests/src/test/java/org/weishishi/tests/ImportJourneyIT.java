package org.weishishi.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** A clerk imports a sheet with bad rows: looks at it first, takes the good ones, and the same sheet once more takes nothing. */
class ImportJourneyIT {

    private static final List<List<String>> ROWS = List.of(
            List.of("提议内容*", "提议人*", "提议人身份*", "征集渠道*", "联系电话", "收到日期", "预计资金（元）"),
            List.of("导入的提议：增设健身器材", "李小明", "居民", "走访", "13800000000", "2016-07-01", "20万"),
            List.of("导入的提议：路口装减速带𰻝", "赵㛃", "党员", "问卷", "", "2016年7月2日", ""),
            List.of("导入的提议：金额写错", "钱某", "居民", "走访", "", "", "-5"),
            List.of("导入的提议：身份写错", "孙某", "路人", "走访", "", "", ""),
            List.of("导入的提议：增设健身器材", "李小明", "居民", "走访", "", "", ""));

    private static final String MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    @TempDir
    Path folder;

    /** The fewest parts that Excel, and we, need to see a sheet. */
    private Path sheet() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int row = 0; row < ROWS.size(); row++) {
            rows.append("<row r=\"").append(row + 1).append("\">");
            for (int column = 0; column < ROWS.get(row).size(); column++) {
                rows.append("<c r=\"").append((char) ('A' + column)).append(row + 1);
                rows.append("\" t=\"inlineStr\"><is><t>")
                        .append(ROWS.get(row).get(column))
                        .append("</t></is></c>");
            }
            rows.append("</row>");
        }
        Path file = folder.resolve("一季度问卷.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
                            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\""
                            + MAIN
                            + ".sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\""
                            + MAIN + ".worksheet+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"" + MAIN
                            + ".styles+xml\"/></Types>");
            put(
                    zip,
                    "xl/styles.xml",
                    "<styleSheet xmlns=\"" + SHEET
                            + "\"><cellXfs count=\"1\"><xf numFmtId=\"0\"/></cellXfs></styleSheet>");
            put(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
            put(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + SHEET + "\" xmlns:r=\"" + RELATION
                            + "\"><sheets><sheet name=\"提议\" sheetId=\"1\"" + " r:id=\"rId1\"/></sheets></workbook>");
            put(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet xmlns=\"" + SHEET + "\"><sheetData>" + rows + "</sheetData></worksheet>");
        }
        return file;
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\""
                + RELATION + "/" + type + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
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
            browser.shoot("import-checked");
            String run = browser.driver().getCurrentUrl();
            people.open("/project/proposals.xhtml");
            assertThat(browser.see(By.id("main")).getText()).doesNotContain("导入的提议");

            browser.open(run);
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

package org.weishishi.document.infrastructure.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.domain.UnprintableException;

/** Content that nobody wished for. */
class HardContentTest {

    private static JsonObject resolution(String field, String value) {
        return Json.createObjectBuilder(Papers.facts(DocumentKind.RESOLUTION))
                .add(field, value)
                .build();
    }

    private static JsonObject sheet(String field, String value) {
        JsonObject facts = Papers.facts(DocumentKind.APPROVAL_SHEET);
        return Json.createObjectBuilder(facts)
                .add(
                        "project",
                        Json.createObjectBuilder(facts.getJsonObject("project")).add(field, value))
                .build();
    }

    private static String text(DocumentKind kind, JsonObject facts) throws IOException {
        return Papers.text(Papers.pdf(Papers.order(kind, facts)));
    }

    @ParameterizedTest
    @EnumSource(names = {"RESOLUTION", "PROJECT_APPROVAL_NOTICE", "POSTER", "MINUTES"})
    void aTitleOfTwoHundredCharactersIsWhole(DocumentKind kind) throws Exception {
        String title = "莲塘社区居民议事会关于2016年民生微实事项目".repeat(9).substring(0, 197) + "的决议";
        byte[] pdf = Papers.kept(kind.name() + "-title", Papers.titled(kind, title));
        Conformance.check(pdf);
        assertThat(Papers.text(pdf)).contains(title);
    }

    @Test
    void aCellOfThreeThousandCharactersGoesOnOverPages() throws Exception {
        String summary = "更新社区图书角的书架和图书，".repeat(214) + "止。";
        byte[] pdf = Papers.kept(
                "APPROVAL_SHEET-cell", Papers.order(DocumentKind.APPROVAL_SHEET, sheet("summary", summary)));
        Conformance.check(pdf);
        assertThat(Papers.text(pdf).replaceAll("演示数据|核验码：[0-9A-Z-]+|—\\d—", "")).contains(summary);
    }

    @Test
    void eachLevelThatTakesPartHasItsColumnOfOpinions() throws Exception {
        JsonObject facts = Papers.facts(DocumentKind.APPROVAL_SHEET);
        String sheet = text(DocumentKind.APPROVAL_SHEET, facts);
        assertThat(sheet).contains("社区意见", "街道意见", "区意见").doesNotContain("市意见");
        assertThat(sheet.substring(sheet.indexOf("街道意见"), sheet.indexOf("区意见", sheet.indexOf("街道意见"))))
                .contains("赵明远", "孙立群", "请社区在采购前公示图书目录")
                .doesNotContain("王𬭎毅");
        assertThat(sheet.substring(sheet.lastIndexOf("区意见"))).contains("尚无审批意见。");
    }

    @Test
    void theHeadOfATableNeverStandsAloneAtTheFootOfAPage() throws Exception {
        for (int lines = 1; lines <= 30; lines++) {
            String summary = "更新书架和图书。\n".repeat(lines).strip();
            byte[] pdf = Papers.pdf(Papers.order(DocumentKind.APPROVAL_SHEET, sheet("summary", summary)));
            try (PDDocument document = Loader.loadPDF(pdf)) {
                for (int page = 1; page <= document.getNumberOfPages(); page++) {
                    PDFTextStripper stripper = new PDFTextStripper();
                    stripper.setStartPage(page);
                    stripper.setEndPage(page);
                    String text = stripper.getText(document).replaceAll("\\s", "");
                    int head = text.lastIndexOf("时间和电子签名");
                    assertThat(head < 0 ? "尚无审批意见。" : text.substring(head))
                            .as("%d lines before, page %d", lines, page)
                            .containsPattern("\\d月\\d+日|尚无审批意见。");
                    assertThat(text.replaceAll("核验码.*|—\\d—|演示数据", "")).doesNotEndWith("意见");
                }
            }
        }
    }

    @Test
    void anEmptyTableSaysSoInWords() throws Exception {
        JsonObject facts = Json.createObjectBuilder(Papers.facts(DocumentKind.APPROVAL_SHEET))
                .add("decisions", Json.createArrayBuilder())
                .build();
        byte[] pdf = Papers.pdf(Papers.order(DocumentKind.APPROVAL_SHEET, facts));
        Conformance.check(pdf);
        assertThat(Papers.text(pdf)).contains("尚无审批意见。");
    }

    @Test
    void markupAndPlaceholdersArePrintedAsTheyWereTyped() throws IOException {
        assertThat(text(DocumentKind.RESOLUTION, resolution("council", "<b>议事会</b>{issuer}[[x]]&amp;$1")))
                .contains("<b>议事会</b>{issuer}[[x]]&amp;$1");
    }

    @ParameterizedTest
    @CsvSource({"7,U+0007", "9,U+0009", "8203,U+200B", "8238,U+202E", "65279,U+FEFF"})
    void controlCharactersStopTheDocumentWithFieldPositionAndCodePoint(int c, String name) {
        JsonObject facts = sheet("name", "社区" + Character.toString(c) + "图书角");
        assertThatThrownBy(() -> text(DocumentKind.APPROVAL_SHEET, facts))
                .isInstanceOf(UnprintableException.class)
                .hasMessageContaining(name)
                .hasMessageContaining("project.name")
                .hasMessageContaining("第3个字");
    }

    @Test
    void aLineFeedInACellIsANewLine() throws IOException {
        assertThat(text(DocumentKind.APPROVAL_SHEET, sheet("summary", "第一行\n第二行\r\n第三行")))
                .contains("第一行第二行第三行");
    }

    @ParameterizedTest
    @CsvSource({"E843,9FB9", "E816,20087", "E831,215D7", "E78D,FE10"})
    void revisedPrivateUseCharactersAreTakenForWhatTheyAreNow(String old, String now) throws IOException {
        String given = "字" + Character.toString(Integer.parseInt(old, 16));
        try {
            assertThat(text(DocumentKind.APPROVAL_SHEET, sheet("summary", given)))
                    .contains("字" + Character.toString(Integer.parseInt(now, 16)));
        } catch (UnprintableException noFont) {
            assertThat(noFont).hasMessageContaining("U+" + now);
        }
    }

    @Test
    void otherPrivateUseCharactersAreRefused() {
        assertThatThrownBy(() -> text(DocumentKind.APPROVAL_SHEET, sheet("summary", "字\uE000")))
                .isInstanceOf(UnprintableException.class)
                .hasMessageContaining("U+E000")
                .hasMessageContaining("project.summary")
                .hasMessageContaining("GB 18030-2022");
    }

    @Test
    void aCharacterNoFontHasStopsTheDocumentWithItsCodePointAndPlace() {
        assertThatThrownBy(() -> text(DocumentKind.RESOLUTION, resolution("issuer", "莲塘\uD883\uDEDD面社区居委会")))
                .isInstanceOf(UnprintableException.class)
                .hasMessageContaining("U+30EDD")
                .hasMessageContaining("issuer")
                .hasMessageContaining("第3个字")
                .hasMessageContaining("WEISHISHI_DATA/fonts");
    }
}

package org.weishishi.document.infrastructure.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.domain.RenderOrder;
import org.weishishi.document.infrastructure.form.Sample;
import org.weishishi.document.infrastructure.form.ShippedTemplates;
import org.weishishi.shared.CanonicalJson;

/** Every form a notice takes: progress and result with photographs and files, correction, withdrawal, their posters; whole, readable back, conforming. */
class NoticePapersTest {

    private static final PdfRenderer RENDERER =
            PdfRenderer.standalone(Path.of("target/no-fonts"), new ShippedTemplates(), NoticePapersTest::photograph);

    /** A landscape or, for a name that ends in 1, an upright picture. */
    private static byte[] photograph(String name) throws IOException {
        boolean upright = name.endsWith("1");
        BufferedImage image = new BufferedImage(upright ? 480 : 640, upright ? 640 : 480, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        brush.setPaint(new GradientPaint(0, 0, new Color(120, 170, 220), 0, image.getHeight(), new Color(60, 110, 60)));
        brush.fillRect(0, 0, image.getWidth(), image.getHeight());
        brush.dispose();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", jpeg);
        return jpeg.toByteArray();
    }

    private static JsonObject facts(DocumentKind kind, String... without) {
        JsonObjectBuilder facts = Json.createObjectBuilder(Papers.facts(kind));
        List.of(without).forEach(facts::remove);
        return facts.build();
    }

    private static JsonObject work(DocumentKind kind, String stage, int photos) {
        JsonArrayBuilder shown = Json.createArrayBuilder();
        String[] moments = {"BEFORE", "AFTER", "DURING"};
        for (int i = 0; i < photos; i++) {
            shown.add(Json.createObjectBuilder()
                    .add("attachment", 100 + i)
                    .add("sha256", "picture" + i)
                    .add("moment", moments[i % 3])
                    .add("caption", "聚福路口第" + (i + 1) + "处"));
        }
        return Json.createObjectBuilder(facts(kind, "meeting", "resolution"))
                .add("work", stage)
                .add("text", "工程于2016年9月5日开工，已完成全部灯杆基础和电缆敷设，正在安装灯具。\n施工期间人行道保持通行，夜间不施工。")
                .add(
                        "figures",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("label", "完成比例")
                                        .add("value", "60%"))
                                .add(Json.createObjectBuilder()
                                        .add("label", "已支付")
                                        .add("value", "19.25万元")))
                .add("photos", shown)
                .add(
                        "files",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder().add("name", "施工进度表.pdf"))
                                .add(Json.createObjectBuilder().add("name", "工程量清单.xlsx")))
                .build();
    }

    private static JsonObject naming(JsonObject facts, String how) {
        return Json.createObjectBuilder(facts)
                .add(
                        how,
                        Json.createObjectBuilder()
                                .add("title", "关于莲塘社区2016年民生微实事项目表决结果的公示")
                                .add("number", "莲塘社区公示〔2016〕第1号")
                                .add("published", "2016-08-05")
                                .add("reason", "第三项金额有误。"))
                .build();
    }

    private static String made(String name, DocumentKind kind, String title, JsonObject facts) throws Exception {
        RenderOrder.Heading old = Sample.order(kind, 1).heading();
        RenderOrder order = new RenderOrder(
                kind,
                1,
                new RenderOrder.Heading(
                        title, old.number(), old.dated(), old.createdAt(), old.code(), old.verifyUrl(), null),
                facts,
                CanonicalJson.sha256(CanonicalJson.of(facts)),
                true);
        byte[] pdf = RENDERER.render(order).bytes();
        Files.write(Files.createDirectories(Path.of("target/documents")).resolve(name + ".pdf"), pdf);
        Conformance.check(pdf);
        assertThat(RENDERER.render(order).bytes())
                .as("the same facts, the same bytes")
                .isEqualTo(pdf);
        return Papers.text(pdf);
    }

    @ParameterizedTest
    @CsvSource({"PROGRESS, 1, 二、实施进度情况", "PROGRESS, 2, 二、实施进度情况", "RESULT, 7, 二、实施结果和评价"})
    void aNoticeAboutTheWorkShowsItsPhotographsAndNamesItsFiles(String stage, int photos, String heading)
            throws Exception {
        String text = made(
                "notice-" + stage + photos,
                DocumentKind.DISCLOSURE,
                "关于莲塘社区聚福路口照明改造实施情况的公示",
                work(DocumentKind.DISCLOSURE, stage, photos));
        assertThat(text)
                .contains("一、公示的项目", heading, "完成比例", "19.25万元", "三、公示时间和地点", "四、异议的提出")
                .contains("实施前：聚福路口第1处", "1.施工进度表.pdf", "2.工程量清单.xlsx")
                .doesNotContain("表决结果有效");
        for (int i = 1; i <= photos; i++) {
            assertThat(text).contains("聚福路口第" + i + "处");
        }
    }

    @Test
    void aPhotographIsReadOutByItsWordsAndLiesOnThePage() throws Exception {
        made("notice-alternative", DocumentKind.DISCLOSURE, "公示", work(DocumentKind.DISCLOSURE, "PROGRESS", 2));
        try (PDDocument pdf = Loader.loadPDF(
                Path.of("target/documents/notice-alternative.pdf").toFile())) {
            List<String> figures = new ArrayList<>();
            figures(pdf.getDocumentCatalog().getStructureTreeRoot(), figures);
            assertThat(figures).contains("实施前：聚福路口第1处", "实施后：聚福路口第2处");
        }
    }

    private static void figures(PDStructureNode node, List<String> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if ("Figure".equals(element.getStructureType())) {
                    found.add(element.getAlternateDescription());
                }
                figures(element, found);
            }
        }
    }

    @Test
    void aCorrectionSaysWhatItReplacesAndWhy() throws Exception {
        String text = made(
                "notice-correction",
                DocumentKind.DISCLOSURE,
                "关于莲塘社区2016年民生微实事项目表决结果的公示（更正公示）",
                naming(facts(DocumentKind.DISCLOSURE), "correction"));
        assertThat(text)
                .contains("2016年8月5日发布的《关于莲塘社区2016年民生微实事项目表决结果的公示》（莲塘社区公示〔2016〕第1号）有误，现予更正，以本公示为准。更正原因：第三项金额有误。")
                .contains("一、表决结果");
    }

    @Test
    void aWithdrawalSaysThatTheOldOneCountsNoMoreAndHasNoPeriod() throws Exception {
        String text = made(
                "notice-withdrawal",
                DocumentKind.DISCLOSURE,
                "关于莲塘社区2016年民生微实事项目表决结果的公示（撤回公示）",
                naming(facts(DocumentKind.DISCLOSURE, "meeting", "items", "resolution", "period"), "withdrawal"));
        assertThat(text).contains("自本公示发布之日起撤回，不再有效。", "撤回原因：第三项金额有误。").doesNotContain("公示期为", "四、异议的提出");
    }

    @ParameterizedTest
    @CsvSource({"PROGRESS, 实施进度见公示全文", "RESULT, 实施结果和评价见公示全文"})
    void thePosterOfTheWorkIsOnePage(String stage, String words) throws Exception {
        String text = made(
                "poster-" + stage, DocumentKind.POSTER, "关于莲塘社区聚福路口照明改造实施情况的公示", work(DocumentKind.POSTER, stage, 7));
        assertThat(text).contains("1．社区图书角更新", words, "扫码阅读公示全文并核验真伪");
        onePage("poster-" + stage);
    }

    @Test
    void thePosterOfACorrectionSaysSoOnOnePage() throws Exception {
        String text = made(
                "poster-correction",
                DocumentKind.POSTER,
                "关于莲塘社区2016年民生微实事项目表决结果的公示（更正公示）",
                naming(facts(DocumentKind.POSTER), "correction"));
        assertThat(text).contains("本公示更正2016年8月5日发布的公示，以本公示为准。");
        onePage("poster-correction");
    }

    private static void onePage(String name) throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(Path.of("target/documents/" + name + ".pdf").toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }
}

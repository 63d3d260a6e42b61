package org.weishishi.document.infrastructure.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.domain.RenderOrder;
import org.weishishi.document.domain.SealImage;
import org.weishishi.document.domain.UnprintableException;
import org.weishishi.document.infrastructure.form.Sample;

/** Every kind: conformance, what can be read back, the same bytes again. */
class PdfRendererTest {

    /** Every other kind repeats its items. */
    private static final Map<DocumentKind, String> ROWS = Map.of(
            DocumentKind.MEETING_CALL, "agenda",
            DocumentKind.SIGN_IN_SHEET, "people",
            DocumentKind.MEETING_PACK, "people",
            DocumentKind.APPROVAL_SHEET, "decisions",
            DocumentKind.PROJECT_APPROVAL_NOTICE, "projects",
            DocumentKind.FILING_NOTICE, "projects",
            DocumentKind.FILING_RECEIPT, "papers");

    private static JsonObject longer(DocumentKind kind, int count) {
        JsonObject facts = Papers.facts(kind);
        String field = ROWS.getOrDefault(kind, "items");
        JsonArray rows = facts.getJsonArray(field);
        JsonArrayBuilder many = Json.createArrayBuilder();
        for (int i = 0; i < count; i++) {
            many.add(rows.get(i % rows.size()));
        }
        return Json.createObjectBuilder(facts).add(field, many).build();
    }

    @ParameterizedTest
    @EnumSource
    void everyKindConformsToPdfA2aAndPdfUa1(DocumentKind kind) throws Exception {
        byte[] pdf = Papers.kept(kind.name(), Sample.order(kind, 1));
        Conformance.check(pdf);
        assertThat(Papers.text(pdf)).contains("演示数据").contains("K7Q2-9XMB-4T0W");
        assertThat(Papers.text(pdf)).contains(Sample.order(kind, 1).heading().title());
        if (Set.of(DocumentKind.RESOLUTION, DocumentKind.MINUTES, DocumentKind.SIGN_IN_SHEET)
                .contains(kind)) {
            assertThat(Papers.text(pdf)).contains("王𬭎毅").contains("李㛃");
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyKindWithThePictureOfASealConforms(DocumentKind kind) throws Exception {
        BufferedImage image = new BufferedImage(300, 200, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.drawOval(5, 5, 290, 190);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        Conformance.check(Papers.kept(
                kind.name() + "-seal",
                Sample.order(kind, 1).sealed(new SealImage("莲塘街道办事处", 42, 42, out.toByteArray()))));
    }

    @ParameterizedTest
    @EnumSource
    void longDocumentsConformOnAllTheirPages(DocumentKind kind) throws Exception {
        RenderOrder order = Papers.order(kind, longer(kind, 60));
        Conformance.check(Papers.kept(kind.name() + "-long", order));
        int pages = Papers.RENDERER.render(order).pages();
        if (kind == DocumentKind.POSTER) {
            assertThat(pages).isEqualTo(1);
        } else {
            assertThat(pages).isGreaterThan(2);
        }
    }

    /** Nobody was on leave, nobody listened: both lines are left out. */
    @Test
    void minutesWithoutLeaveAndObserversAreMade() throws Exception {
        JsonObject facts = Json.createObjectBuilder(Papers.facts(DocumentKind.MINUTES))
                .remove("leave")
                .remove("observers")
                .build();
        assertThat(Papers.text(Papers.pdf(Papers.order(DocumentKind.MINUTES, facts))))
                .contains("出席")
                .doesNotContain("请假", "列席");
    }

    @Test
    void everyRowOfFiveHundredIsThereAndTheHeadIsOnEveryPageButReadOnlyOnce() throws Exception {
        JsonArrayBuilder many = Json.createArrayBuilder();
        JsonObject first = Papers.facts(DocumentKind.FILING_NOTICE)
                .getJsonArray("projects")
                .getJsonObject(0);
        IntStream.rangeClosed(1, 500)
                .forEach(i -> many.add(Json.createObjectBuilder(first).add("name", "项目" + i + "号")));
        byte[] pdf = Papers.pdf(Papers.order(
                DocumentKind.FILING_NOTICE,
                Json.createObjectBuilder(Papers.facts(DocumentKind.FILING_NOTICE))
                        .add("projects", many)
                        .build()));
        Conformance.check(pdf);
        String text = Papers.text(pdf);
        IntStream.rangeClosed(1, 500).forEach(i -> assertThat(text).contains("项目" + i + "号"));
        assertThat(text.split("备案号项目名称", -1).length).isGreaterThan(10);
    }

    @ParameterizedTest
    @EnumSource(names = {"RESOLUTION", "PROJECT_APPROVAL_NOTICE", "POSTER"})
    void theSameSnapshotGivesTheSameBytesInAnyTimeZone(DocumentKind kind) {
        RenderOrder order = Sample.order(kind, 1);
        byte[] first = Papers.pdf(order);
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            assertThat(Papers.renderer(Path.of("target/no-fonts")).render(order).bytes())
                    .isEqualTo(first);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void aRedHeadedPaperIsReadInTheOrderOfTheStandard() throws IOException {
        String text = Papers.text(Papers.pdf(Sample.order(DocumentKind.PROJECT_APPROVAL_NOTICE, 1)));
        assertThat(text)
                .containsSubsequence(
                        "深圳市罗湖区莲塘街道办事处文件",
                        "罗莲街办〔2016〕12号",
                        "立项的通知",
                        "莲塘社区居民委员会、各有关单位：",
                        "附件：1.民生微实事项目实施流程",
                        "2016年8月29日",
                        "附件1",
                        "附件2",
                        "抄送：",
                        "2016年8月29日印发");
        assertThat(text).doesNotContain("此页无正文");
    }

    @Test
    void aMissingFieldStopsTheDocumentWithItsName() {
        JsonObject facts = Json.createObjectBuilder(Papers.facts(DocumentKind.RESOLUTION))
                .remove("council")
                .build();
        assertThatThrownBy(() -> Papers.pdf(Papers.order(DocumentKind.RESOLUTION, facts)))
                .isInstanceOf(UnprintableException.class)
                .hasMessageContaining("council");
    }
}

package org.weishishi.document.infrastructure.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.infrastructure.form.Sample;
import org.weishishi.document.infrastructure.pdf.ReadPage.Letter;
import org.weishishi.document.infrastructure.pdf.ReadPage.Rule;

/** The positions of GB/T 9704-2012, measured in millimetres on the finished file. */
class PagePositionsTest {

    private static final Offset<Double> HALF = Offset.offset(0.5);

    /** 3号: 15.75 pt. */
    private static final double BODY = 15.75 * 25.4 / 72;

    /** Character and blank: 22 lines in 225 mm. */
    private static final double PITCH = (225 - BODY) / 21;

    private static List<ReadPage> notice = List.of();
    private static List<ReadPage> minutes = List.of();
    private static byte[] noticeFile = {};

    @BeforeAll
    static void read() throws IOException {
        noticeFile = Papers.pdf(Sample.order(DocumentKind.PROJECT_APPROVAL_NOTICE, 1));
        notice = ReadPage.of(noticeFile);
        JsonObject facts = Papers.facts(DocumentKind.MINUTES);
        JsonObject item = Json.createObjectBuilder()
                .add("name", "社区图书角更新")
                .add("discussion", ("居民议事会成员逐项审议了方案预算和工期并现场查看了实施地点".repeat(3) + "，意见一致。").repeat(24))
                .add("decision", "通过。")
                .build();
        minutes = ReadPage.of(Papers.kept(
                "MINUTES-full",
                Papers.order(
                        DocumentKind.MINUTES,
                        Json.createObjectBuilder(facts)
                                .add("items", Json.createArrayBuilder().add(item))
                                .build())));
    }

    @Test
    void aPageOfTextHasTwentyTwoLinesFromThirtySevenMillimetresDownToTheFootOfTheTypeArea() {
        List<List<Letter>> lines = minutes.get(1).lines();
        assertThat(lines).hasSize(22);
        assertThat(lines.get(0).get(0).top()).isCloseTo(37, HALF);
        assertThat(lines.get(21).get(0).foot()).isCloseTo(37 + 225, HALF);
        for (int i = 1; i < 22; i++) {
            double step = lines.get(i).get(0).top() - lines.get(i - 1).get(0).top();
            assertThat(step).isCloseTo(PITCH, Offset.offset(0.05));
        }
    }

    @Test
    void aLineOfIdeographsHasTwentyEightCellsOfTheSameWidth() {
        List<Letter> line = minutes.get(1).lines().stream()
                .filter(found -> ReadPage.text(found).matches("[\\u4e00-\\u9fff]{28}"))
                .findFirst()
                .orElseThrow();
        for (int i = 0; i < 28; i++) {
            assertThat(line.get(i).left()).isCloseTo(28 + i * 156.0 / 28, Offset.offset(0.1));
        }
    }

    @Test
    void everyFullLineIsFlushOnBothSides() {
        for (List<Letter> line : minutes.get(1).lines()) {
            Letter last = line.get(line.size() - 1);
            boolean half = "，。、；：）》”".contains(last.text());
            assertThat(line.get(0).left()).isCloseTo(28, HALF);
            assertThat(last.right() - (half ? BODY / 2 : 0))
                    .as(ReadPage.text(line))
                    .isCloseTo(28 + 156, HALF);
        }
    }

    @Test
    void theMarkStandsThirtyFiveMillimetresBelowTheTypeAreasTopInTheMiddle() {
        List<Letter> mark = notice.get(0).line("街道办事处文件");
        assertThat(mark.get(0).top()).isCloseTo(37 + 35, HALF);
        middle(mark);
    }

    @Test
    void theNumberStandsTwoLinesBelowTheMarkInTheMiddleInSquareTortoiseShells() {
        List<Letter> mark = notice.get(0).line("街道办事处文件");
        List<Letter> number = notice.get(0).line("〔2016〕12号");
        assertThat(number.get(0).top() - mark.get(0).foot()).isCloseTo(2 * PITCH, HALF);
        middle(number);
    }

    @Test
    void theRedLineIsFourMillimetresBelowTheNumberAsWideAsTheTypeArea() {
        List<Letter> number = notice.get(0).line("〔2016〕12号");
        Rule line = notice.get(0).rules().get(0);
        assertThat(line.red()).isTrue();
        assertThat(line.y() - line.width() / 2 - number.get(0).foot()).isCloseTo(4, HALF);
        assertThat(line.left()).isCloseTo(28, HALF);
        assertThat(line.right()).isCloseTo(184, HALF);
    }

    @Test
    void theTitleStandsTwoLinesBelowTheRedLineAndTheAddresseeABlankLineBelowTheTitle() {
        Rule line = notice.get(0).rules().get(0);
        List<Letter> title = notice.get(0).line("关于同意");
        assertThat(title.get(0).top() - line.y()).isCloseTo(2 * PITCH, HALF);
        assertThat(title.get(0).size()).isCloseTo(22 * 25.4 / 72, Offset.offset(0.05));
        middle(title);
        List<Letter> end = notice.get(0).line("立项的通知");
        List<Letter> addressee = notice.get(0).line("各有关单位：");
        assertThat(addressee.get(0).top() - end.get(0).top()).isCloseTo(2 * PITCH, HALF);
        assertThat(addressee.get(0).left()).isCloseTo(28, HALF);
    }

    @Test
    void theSealLiesOverNameAndDateItsTopWithinOneLineOfTheTextBefore() throws IOException {
        ReadPage page = notice.stream()
                .filter(found -> found.letters().stream()
                        .anyMatch(letter -> letter.text().equals("附")))
                .findFirst()
                .orElseThrow();
        List<Letter> before = page.line("2.项目变更");
        List<Letter> name = page.line("深圳市罗湖区莲塘街道办事处");
        List<Letter> date = page.line("2016年8月29日");
        double[] seal = figure("印章");
        double across = (seal[0] + seal[2]) / 2;
        assertThat(across)
                .isCloseTo((date.get(0).left() + date.get(date.size() - 1).right()) / 2, HALF);
        assertThat(seal[2] - seal[0]).isCloseTo(42, HALF);
        double top = 297 - seal[3];
        assertThat(top - before.get(0).foot()).isBetween(0.0, PITCH);
        double belowMiddle = (name.get(0).top() + date.get(0).foot()) / 2 - (top + 21);
        assertThat(belowMiddle).isCloseTo(5, HALF);
        assertThat(date.get(0).foot()).isLessThan(297 - seal[1]);
        assertThat(184 - date.get(date.size() - 1).right()).isCloseTo(4 * 156.0 / 28, HALF);
    }

    @Test
    void thePageNumberStandsSevenMillimetresBelowTheTypeAreaOutside() {
        for (int i = 0; i < 2; i++) {
            List<Letter> foot = notice.get(i).letters().stream()
                    .filter(letter -> letter.top() > 262 && letter.size() > 4)
                    .toList();
            assertThat(ReadPage.text(foot).replace(" ", "")).isEqualTo("—" + (i + 1) + "—");
            double dash = foot.get(0).top() + foot.get(0).size() * (0.86 - 0.38);
            assertThat(dash - 262).isCloseTo(7, HALF);
            double oneIn = 14 * 25.4 / 72;
            if (i % 2 == 0) {
                assertThat(foot.get(foot.size() - 1).right()).isCloseTo(184 - oneIn, HALF);
            } else {
                assertThat(foot.get(0).left()).isCloseTo(28 + oneIn, HALF);
            }
        }
    }

    @Test
    void theImprintStandsAtTheFootOfAnEvenLastPageBetweenThickThinAndThickLines() {
        assertThat(notice.size() % 2).isZero();
        ReadPage last = notice.get(notice.size() - 1);
        List<Rule> rules = last.rules();
        assertThat(rules).hasSize(3);
        assertThat(rules)
                .extracting(Rule::left)
                .allSatisfy(left -> assertThat(left).isCloseTo(28, HALF));
        assertThat(rules)
                .extracting(Rule::right)
                .allSatisfy(right -> assertThat(right).isCloseTo(184, HALF));
        assertThat(rules.get(2).y()).isCloseTo(37 + 225, HALF);
        assertThat(rules).extracting(rule -> Math.round(rule.width() * 100)).containsExactly(35L, 25L, 35L);
        List<Letter> date = last.line("印发");
        assertThat(184 - date.get(date.size() - 1).right()).isCloseTo(14 * 25.4 / 72, HALF);
        assertThat(date.get(0).left()).isCloseTo(28 + 14 * 25.4 / 72, HALF);
    }

    private static void middle(List<Letter> line) {
        double middle = (line.get(0).left() + line.get(line.size() - 1).right()) / 2;
        assertThat(middle).isCloseTo(28 + 156 / 2.0, Offset.offset(1.0));
    }

    /** The box of the figure whose alternative text begins so: left, lower, right, upper edge in mm from the lower left corner. */
    private static double[] figure(String alternative) throws IOException {
        try (PDDocument document = Loader.loadPDF(noticeFile)) {
            COSArray kids = document.getDocumentCatalog()
                    .getStructureTreeRoot()
                    .getCOSObject()
                    .getCOSArray(COSName.K);
            COSDictionary top = (COSDictionary)
                    (kids == null
                            ? document.getDocumentCatalog()
                                    .getStructureTreeRoot()
                                    .getCOSObject()
                                    .getDictionaryObject(COSName.K)
                            : kids.getObject(0));
            for (Object kid : top.getCOSArray(COSName.K).toList()) {
                COSDictionary element = (COSDictionary)
                        (kid instanceof org.apache.pdfbox.cos.COSObject object ? object.getObject() : kid);
                String alt = element.getString(COSName.ALT);
                if (alt != null && alt.startsWith(alternative)) {
                    COSArray box = element.getCOSDictionary(COSName.A).getCOSArray(COSName.getPDFName("BBox"));
                    double[] edges = new double[4];
                    for (int i = 0; i < 4; i++) {
                        edges[i] = ((COSNumber) box.getObject(i)).floatValue() * 25.4 / 72;
                    }
                    return edges;
                }
            }
        }
        throw new AssertionError("no figure " + alternative);
    }
}

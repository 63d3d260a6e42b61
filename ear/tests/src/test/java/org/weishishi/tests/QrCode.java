package org.weishishi.tests;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
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

/** What a phone reads off a printed page, the last one of the paper if not said otherwise, drawn as a printer would. */
final class QrCode {

    private static final int[] DENSITIES = {200, 240, 300};

    private QrCode() {}

    static String of(byte[] pdf) throws IOException, ReaderException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return read(document, document.getNumberOfPages() - 1);
        }
    }

    /** @return what is read off each page, in their order */
    static List<String> ofEachPage(byte[] pdf) throws IOException, ReaderException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> all = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                all.add(read(document, page));
            }
            return all;
        }
    }

    /** As a phone does: when one look fails, it looks again from a little nearer. */
    private static String read(PDDocument document, int page) throws IOException, ReaderException {
        ReaderException unread = NotFoundException.getNotFoundInstance();
        for (int density : DENSITIES) {
            try {
                return look(new PDFRenderer(document).renderImageWithDPI(page, density));
            } catch (ReaderException again) {
                unread = again;
            }
        }
        throw unread;
    }

    private static String look(BufferedImage page) throws ReaderException {
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        RGBLuminanceSource light = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(light)), Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }
}

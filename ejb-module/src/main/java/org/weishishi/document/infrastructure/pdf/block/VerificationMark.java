package org.weishishi.document.infrastructure.pdf.block;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weishishi.document.infrastructure.form.Words;
import org.weishishi.document.infrastructure.layout.PageGrid;
import org.weishishi.document.infrastructure.pdf.page.TaggedPdf;

/** 核验二维码 · drawn as squares, not as a picture; nothing is drawn when no address was set at registration. */
final class VerificationMark {

    private static final float SIDE = 18 * PageGrid.MM;
    private static final float X = PageGrid.LEFT + PageGrid.WIDTH / 2 - SIDE / 2;
    private static final float Y = PageGrid.BOTTOM - 7 * PageGrid.MM - SIDE;

    private VerificationMark() {}

    /** 18 mm, outside the type area at the foot of the page at hand. */
    static void put(Flow flow) {
        put(flow, X, Y, SIDE);
    }

    /** The same with the number of the page, so that a scan of it says which page it is. */
    static void put(Flow flow, int page) {
        String url = flow.order().heading().verifyUrl();
        put(flow, url == null ? null : url + "#page=" + page, X, Y, SIDE);
    }

    static void put(Flow flow, float x, float y, float side) {
        put(flow, flow.order().heading().verifyUrl(), x, y, side);
    }

    private static void put(Flow flow, @Nullable String url, float x, float y, float side) {
        if (url != null) {
            TaggedPdf pdf = flow.pdf();
            pdf.begin(pdf.figure(Words.text("qr", url), x, y, side, side));
            squares(pdf, matrix(url), x, y, side);
            pdf.end();
        }
    }

    private static BitMatrix matrix(String url) {
        try {
            return new QRCodeWriter().encode(url, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 0));
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Squares of one row that touch are one rectangle, so that no hairline shows between them. */
    private static void squares(TaggedPdf pdf, BitMatrix matrix, float x, float y, float side) {
        float unit = side / matrix.getWidth();
        for (int row = 0; row < matrix.getHeight(); row++) {
            int column = 0;
            while (column < matrix.getWidth()) {
                int from = column;
                while (column < matrix.getWidth() && matrix.get(column, row)) {
                    column++;
                }
                if (column > from) {
                    pdf.canvas().rectangle(x + from * unit, y + side - (row + 1) * unit, (column - from) * unit, unit);
                }
                column++;
            }
        }
        pdf.canvas().fill();
    }
}

package org.weishishi.document.infrastructure.pdf;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.weishishi.document.infrastructure.form.Words;
import org.weishishi.document.infrastructure.layout.PageGrid;

/** 核验二维码 · 18 mm, outside the type area at the foot of the last page; drawn as squares, not as a picture. */
final class VerificationMark {

    private static final float SIDE = 18 * PageGrid.MM;
    private static final float X = PageGrid.LEFT + PageGrid.WIDTH / 2 - SIDE / 2;
    private static final float Y = PageGrid.BOTTOM - 7 * PageGrid.MM - SIDE;

    private VerificationMark() {}

    static void put(TaggedPdf pdf, String url) throws IOException {
        PDStructureElement figure = pdf.element("Figure");
        figure.setAlternateDescription(Words.text("qr", url));
        COSArray box = new COSArray();
        for (float edge : new float[] {X, Y, X + SIDE, Y + SIDE}) {
            box.add(new COSFloat(edge));
        }
        COSDictionary layout = new COSDictionary();
        layout.setName(COSName.O, "Layout");
        layout.setItem("BBox", box);
        figure.getCOSObject().setItem(COSName.A, layout);
        pdf.begin(figure);
        squares(pdf, matrix(url));
        pdf.end();
    }

    private static BitMatrix matrix(String url) {
        try {
            return new QRCodeWriter().encode(url, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 0));
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void squares(TaggedPdf pdf, BitMatrix matrix) throws IOException {
        float side = SIDE / matrix.getWidth();
        for (int row = 0; row < matrix.getHeight(); row++) {
            for (int column = 0; column < matrix.getWidth(); column++) {
                if (matrix.get(column, row)) {
                    pdf.content().addRect(X + column * side, Y + SIDE - (row + 1) * side, side, side);
                }
            }
        }
        pdf.content().fill();
    }
}

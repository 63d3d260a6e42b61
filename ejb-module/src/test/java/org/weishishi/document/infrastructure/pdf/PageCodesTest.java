package org.weishishi.document.infrastructure.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.domain.RenderOrder;
import org.weishishi.document.infrastructure.form.Sample;

/** What a scanner reads from the pages: each page of 会议材料 says which it is, other papers bear one code on the last page. */
class PageCodesTest {

    private static final int DPI = 150;

    @Test
    void everyPageOfThePackSaysWhichDocumentAndWhichPageItIs() throws Exception {
        RenderOrder order = Sample.order(DocumentKind.MEETING_PACK, 1);
        List<String> read = codes(Papers.kept("MEETING_PACK-codes", order));
        String url = String.valueOf(order.heading().verifyUrl());
        assertThat(read).hasSizeGreaterThan(2);
        assertThat(read)
                .isEqualTo(IntStream.rangeClosed(1, read.size())
                        .mapToObj(page -> url + "#page=" + page)
                        .toList());
    }

    @Test
    void otherPapersBearTheCodeOfTheDocumentOnTheirLastPage() throws Exception {
        RenderOrder order = Sample.order(DocumentKind.SIGN_IN_SHEET, 1);
        List<String> read = codes(Papers.pdf(order));
        assertThat(read.get(read.size() - 1))
                .isEqualTo(String.valueOf(order.heading().verifyUrl()));
        assertThat(read.subList(0, read.size() - 1)).containsOnlyNulls();
    }

    private static List<@Nullable String> codes(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer pages = new PDFRenderer(document);
            List<@Nullable String> read = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                read.add(code(pages.renderImageWithDPI(page, DPI)));
            }
            return read;
        }
    }

    private static @Nullable String code(BufferedImage page) throws Exception {
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        var light = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(light)), Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (NotFoundException none) {
            return null;
        }
    }
}

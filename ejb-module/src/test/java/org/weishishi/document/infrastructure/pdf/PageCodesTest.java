package org.weishishi.document.infrastructure.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.domain.RenderOrder;
import org.weishishi.document.infrastructure.form.Sample;

/** What a scanner reads from the pages: each page of 会议材料 says which it is, other papers bear one code on the last page. */
class PageCodesTest {

    @Test
    void everyPageOfThePackSaysWhichDocumentAndWhichPageItIs() throws Exception {
        RenderOrder order = Sample.order(DocumentKind.MEETING_PACK, 1);
        List<String> read = PageCodes.of(Papers.kept("MEETING_PACK-codes", order));
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
        List<String> read = PageCodes.of(Papers.pdf(order));
        assertThat(read.get(read.size() - 1))
                .isEqualTo(String.valueOf(order.heading().verifyUrl()));
        assertThat(read.subList(0, read.size() - 1)).containsOnlyNulls();
    }
}

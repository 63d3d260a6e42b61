package org.weishishi.disclosure.domain.notice;

import org.jspecify.annotations.Nullable;
import org.weishishi.disclosure.api.notice.DisclosureStage;
import org.weishishi.disclosure.api.notice.NoticeState;
import org.weishishi.disclosure.domain.period.NoticePeriod;

/**
 * 清单列 · the columns of a notice that lists show; what hangs on it and its text are not read.
 *
 * @param id its number
 * @param root the original at the head of its chain of corrections, null for an original
 * @param community name of the community
 * @param stage which of the three disclosures
 * @param title the title as printed
 * @param state where it stands
 * @param period its period, null while it is not published
 */
public record NoticeLine(
        long id,
        @Nullable Long root,
        String community,
        DisclosureStage stage,
        String title,
        NoticeState state,
        @Nullable NoticePeriod period) {

    /** @return the original at the head of its chain of corrections: itself when it is one */
    public long rootId() {
        return root == null ? id : root;
    }
}

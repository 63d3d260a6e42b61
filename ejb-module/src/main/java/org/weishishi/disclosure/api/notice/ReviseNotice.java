package org.weishishi.disclosure.api.notice;

import java.util.List;
import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 修改公示草稿.
 *
 * @param noticeId the draft
 * @param version the version the form showed
 * @param title 公示标题, 1 to 200 characters
 * @param text what is added to the facts, up to 4000 characters
 * @param figures figures, at most 20
 * @param posting where it hangs and where objections go
 */
public record ReviseNotice(
        long noticeId, int version, String title, String text, List<Figure> figures, PostingWords posting)
        implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("notice", noticeId);
    }
}

package org.weishishi.disclosure.api.notice;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 公示流转 · submit, release or discard it as it was read.
 *
 * @param noticeId the notice
 * @param version the version the page showed
 */
public record MoveNotice(long noticeId, int version) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("notice", noticeId);
    }
}

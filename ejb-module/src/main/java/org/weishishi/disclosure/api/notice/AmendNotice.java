package org.weishishi.disclosure.api.notice;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 退回、更正、撤回公示 · with a reason.
 *
 * @param noticeId the notice
 * @param version the version the page showed
 * @param reason why, 1 to 500 characters
 */
public record AmendNotice(long noticeId, int version, String reason) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("notice", noticeId);
    }
}

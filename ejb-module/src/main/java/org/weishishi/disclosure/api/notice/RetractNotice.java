package org.weishishi.disclosure.api.notice;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 撤回公示.
 *
 * @param noticeId the notice
 * @param version the version the form showed
 * @param reason 撤回原因, 1 to 500 characters
 */
public record RetractNotice(long noticeId, int version, String reason) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("notice", noticeId);
    }
}

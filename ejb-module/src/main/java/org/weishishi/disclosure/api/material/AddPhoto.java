package org.weishishi.disclosure.api.material;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 添加照片 · to the draft of a notice about the work.
 *
 * @param noticeId the draft
 * @param version the version the form showed
 * @param attachment the photograph, kept for this form before
 * @param moment before, during or after the work
 * @param caption 说明, 1 to 60 characters
 */
public record AddPhoto(long noticeId, int version, long attachment, PhotoMoment moment, String caption)
        implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("notice", noticeId);
    }
}

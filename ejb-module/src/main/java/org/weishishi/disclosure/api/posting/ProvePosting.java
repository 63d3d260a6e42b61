package org.weishishi.disclosure.api.posting;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 记录张贴 · a photograph that shows the notice where it hung.
 *
 * @param noticeId the notice
 * @param carrier on what
 * @param moment at which point of its period
 * @param takenAt when the photograph was taken; null is refused, a photograph without time proves nothing
 * @param place where, 1 to 100 characters
 * @param photos the photographs, kept for this form before; at least one
 */
public record ProvePosting(
        long noticeId,
        CarrierKind carrier,
        PostingMoment moment,
        @Nullable OffsetDateTime takenAt,
        String place,
        List<Long> photos)
        implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("notice", noticeId);
    }
}

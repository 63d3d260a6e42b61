package org.weishishi.disclosure.domain.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.weishishi.disclosure.api.notice.DisclosureStage;
import org.weishishi.disclosure.api.notice.NoticeKind;

/**
 * 公示事由 · what a notice is about.
 *
 * @param stage which of the three disclosures
 * @param kind whether it corrects or withdraws another one
 * @param meetingId the meeting whose result it is, null for progress and results
 * @param attempt which notice of that meeting, 1 upwards; two drafted at once cannot both take the same
 * @param held the day before which it cannot be published: that of the resolution
 * @param previousId the notice it names, null for an original
 * @param rootId the original at the head of that chain, null for an original
 */
public record Occasion(
        DisclosureStage stage,
        NoticeKind kind,
        @Nullable Long meetingId,
        int attempt,
        LocalDate held,
        @Nullable Long previousId,
        @Nullable Long rootId) {

    /** @return the result of a meeting */
    public static Occasion result(long meetingId, int attempt, LocalDate held) {
        return new Occasion(DisclosureStage.RESOLUTION, NoticeKind.ORIGINAL, meetingId, attempt, held, null, null);
    }

    /** @return how the work goes, or what came of it; nothing before that day */
    public static Occasion work(DisclosureStage stage, LocalDate since) {
        return new Occasion(stage, NoticeKind.ORIGINAL, null, 1, since, null, null);
    }
}

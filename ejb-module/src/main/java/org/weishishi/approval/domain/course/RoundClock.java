package org.weishishi.approval.domain.course;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * 催办与提醒 · belongs to the round, so that a return begins anew.
 *
 * @param reminded how often the program reminded: 0, 1 before the last day, 2 after it
 * @param escalated whether the superior was told
 * @param urged how often somebody urged
 * @param urgedAt when last, null when never
 */
public record RoundClock(
        int reminded,
        boolean escalated,
        int urged,
        @Nullable OffsetDateTime urgedAt) {

    /** Nothing yet. */
    public static final RoundClock NEW = new RoundClock(0, false, 0, null);

    /** @return the same, reminded so often */
    public RoundClock remindedNow(int times) {
        return new RoundClock(times, escalated, urged, urgedAt);
    }

    /** @return the same, the superior told */
    public RoundClock escalatedNow() {
        return new RoundClock(reminded, true, urged, urgedAt);
    }

    /** @return the same, urged once more */
    public RoundClock urgedNow(OffsetDateTime at) {
        return new RoundClock(reminded, escalated, urged + 1, at);
    }
}

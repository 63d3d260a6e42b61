package org.weishishi.shared;

import java.time.OffsetDateTime;

/**
 * 演示时钟 · the stored clock of demo mode, the same on every node: stands still until moved, moves forward only. Every method
 * is refused outside demo mode ({@code shared.error.noDemoClock}).
 */
public interface DemoClock extends BusinessClock {

    /** Where the clock stands when nobody set it: a Tuesday morning. */
    OffsetDateTime DEFAULT_START = OffsetDateTime.parse("2021-04-06T09:00:00+08:00");

    /**
     * Sets the beginning, for a loader of demo data that plays an earlier case; in a running transaction.
     *
     * @return whether it was set; false when the clock runs already, which changes nothing
     */
    boolean startAt(OffsetDateTime start);

    /** Moves forward in the running transaction; an earlier time is refused ({@code shared.error.clockBackwards}). */
    void advanceTo(OffsetDateTime time);
}

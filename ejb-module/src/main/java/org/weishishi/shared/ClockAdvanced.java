package org.weishishi.shared;

import java.time.OffsetDateTime;

/**
 * 演示时钟已推进 · fired in the transaction that moved the demo clock; observe it {@code AFTER_SUCCESS} to run sweeps of deadlines
 * at once. Never fired in production.
 *
 * @param now where the clock stands now
 */
public record ClockAdvanced(OffsetDateTime now) {}

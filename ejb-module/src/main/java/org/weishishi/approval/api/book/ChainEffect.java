package org.weishishi.approval.api.book;

import java.util.List;

/**
 * 模拟结果 · what a draft would do to what is in flight and to last year's.
 *
 * @param total how many were played
 * @param inFlight how many of them are in flight
 * @param stuck how many would have a step nobody can sign
 * @param entered how many come from another chain
 * @param left how many the draft does not cover any more
 * @param levelChanged how many would go to other levels
 * @param daysGained working days saved in all
 * @param daysLost working days more in all
 * @param lines those that change, enter, leave or get stuck, newest first, at most 200
 * @param millis how long it took
 */
public record ChainEffect(
        int total,
        int inFlight,
        int stuck,
        int entered,
        int left,
        int levelChanged,
        long daysGained,
        long daysLost,
        List<EffectLine> lines,
        long millis) {

    /** Copies the list. */
    public ChainEffect {
        lines = List.copyOf(lines);
    }
}

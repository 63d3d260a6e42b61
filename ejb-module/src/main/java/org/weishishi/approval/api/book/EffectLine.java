package org.weishishi.approval.api.book;

import java.util.List;

/**
 * 模拟结果 · one approval.
 *
 * @param approvalId which
 * @param title what it is about
 * @param community 社区名称
 * @param inFlight whether it is in flight
 * @param levelsBefore levels it climbs now
 * @param levelsAfter levels it would climb
 * @param signers step and who would sign it
 * @param stuck steps nobody can sign
 * @param days working days more, negative when fewer
 */
public record EffectLine(
        long approvalId,
        String title,
        String community,
        boolean inFlight,
        List<String> levelsBefore,
        List<String> levelsAfter,
        List<String> signers,
        List<String> stuck,
        int days) {

    /** Copies the lists. */
    public EffectLine {
        levelsBefore = List.copyOf(levelsBefore);
        levelsAfter = List.copyOf(levelsAfter);
        signers = List.copyOf(signers);
        stuck = List.copyOf(stuck);
    }
}

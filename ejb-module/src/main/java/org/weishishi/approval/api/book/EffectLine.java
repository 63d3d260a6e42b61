package org.weishishi.approval.api.book;

import java.util.List;

/**
 * 模拟结果 · one approval.
 *
 * @param approvalId which
 * @param title what it is about
 * @param community 社区名称
 * @param inFlight whether it is in flight
 * @param turn whether the draft still covers it
 * @param other name of the chain it comes from or goes to; empty when it stays, or when no chain would cover it
 * @param levelsBefore levels it climbs now
 * @param levelsAfter levels it would climb, none when no chain would cover it
 * @param signers step and who would sign it
 * @param stuck steps nobody can sign
 * @param days working days more, negative when fewer; 0 when no chain would cover it
 */
public record EffectLine(
        long approvalId,
        String title,
        String community,
        boolean inFlight,
        ChainTurn turn,
        String other,
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

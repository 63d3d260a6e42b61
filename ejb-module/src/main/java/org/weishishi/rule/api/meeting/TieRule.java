package org.weishishi.rule.api.meeting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 票数相等 · what happens when one more vote would decide, or equal ranks lie across the line. Display text: {@code rule.TieRule.NAME}. */
@Schema(
        description = "A tie of a VOTE: for = against, both above 0, not passed, and one more vote in "
                + "favour would pass. A tie of ranks: equal items of which not all fit the places or "
                + "the money left. REFUSED: what is tied is refused (by rank: none of the equal ones "
                + "gets anything). REVOTE: outcome TIED until another round, for CHOICE about the tied "
                + "items only. CHAIR_DECIDES: outcome TIED until casting (VOTE) or chairOrders (ranks) "
                + "is given; without anybody to preside a tied vote is refused.")
public enum TieRule {
    /** 主持人决定 · the person who presides decides. */
    CHAIR_DECIDES,
    /** 不通过 · what is tied is refused. */
    REFUSED,
    /** 再次表决 · another round; the tied round is kept. */
    REVOTE
}

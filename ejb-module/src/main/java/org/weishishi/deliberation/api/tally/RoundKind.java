package org.weishishi.deliberation.api.tally;

/** 轮次种类 · why a round was held. Earlier rounds are always kept. Display text: {@code deliberation.RoundKind.NAME}. */
public enum RoundKind {
    /** 首轮. */
    FIRST,
    /** 更正 · the same ballots counted again or entered wrongly: replaces the round before it, with a reason. */
    RECOUNT,
    /** 再次表决 · new ballots after a tie. */
    REVOTE
}

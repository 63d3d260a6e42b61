package org.weishishi.deliberation.api.tally;

/** 资金安排 · what an item gets of the money at its rank. Display text: {@code deliberation.Grant.NAME}. */
public enum Grant {
    /** 全额. */
    FULL,
    /** 部分 · what was left. */
    PARTIAL,
    /** 未安排. */
    NONE,
    /** 待定 · a tie across the line is not decided yet. */
    PENDING
}

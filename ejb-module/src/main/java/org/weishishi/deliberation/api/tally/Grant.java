package org.weishishi.deliberation.api.tally;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 资金安排 · what an item gets of the money at its rank. Display text: {@code deliberation.Grant.NAME}. */
@Schema(
        description = "What an item gets at its rank. FULL: all it asks for. PARTIAL: what was left. NONE: "
                + "nothing. PENDING: equal ranks across the line are not decided yet, its own or those before it.")
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

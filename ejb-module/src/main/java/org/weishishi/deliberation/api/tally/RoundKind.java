package org.weishishi.deliberation.api.tally;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 轮次种类 · why a round was held. Earlier rounds are always kept. Display text: {@code deliberation.RoundKind.NAME}. */
@Schema(
        description = "FIRST: round 1. RECOUNT: the same ballots counted again, replaces the round before "
                + "it. REVOTE: new ballots after a tie (or, with a ceiling, after equal ranks lay "
                + "across the line of money).")
public enum RoundKind {
    /** 首轮. */
    FIRST,
    /** 更正 · the same ballots counted again or entered wrongly: replaces the round before it, with a reason. */
    RECOUNT,
    /** 再次表决 · new ballots after a tie. */
    REVOTE
}

package org.weishishi.deliberation.api.tally;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 研判 · whether an item can still pass. Display text: {@code deliberation.Chance.NAME}. */
@Schema(
        description = "Can the item still pass? open = those in the room who may vote, less the votes "
                + "counted so far. NO_QUORUM: not votable now. CERTAIN: votes in favour ≥ needed. "
                + "IMPOSSIBLE: even with every open vote below needed. UNANIMOUS: only when every open "
                + "vote is in favour. POSSIBLE: otherwise.")
public enum Chance {
    /** 已达通过票数. */
    CERTAIN,
    /** 可以通过. */
    POSSIBLE,
    /** 须其余全部赞成. */
    UNANIMOUS,
    /** 已不可能通过 · even if everybody left were in favour. */
    IMPOSSIBLE,
    /** 未达法定人数 · cannot be voted on now. */
    NO_QUORUM
}

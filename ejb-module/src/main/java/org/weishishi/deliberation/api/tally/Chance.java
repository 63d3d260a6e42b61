package org.weishishi.deliberation.api.tally;

/** 研判 · whether an item can still pass. Display text: {@code deliberation.Chance.NAME}. */
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

package org.weishishi.deliberation.domain.tally;

/** 名次的定法 · how an item came to its place where places or money are shared by rank. */
public enum Standing {
    /** By its rank alone. */
    RANKED,
    /** 待排先后 · of equal rank with others of which not all fit; the tie rule has not decided yet. */
    TIED,
    /** 待前一名次 · ranked behind such a tie, which has to be settled first. */
    WAITING,
    /** 已排先后 · of equal rank with others, put in order by who presides. */
    ORDERED
}

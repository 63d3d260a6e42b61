package org.weishishi.rule.api.book;

/** 应填内容 · what a value of a profile has to be. Display text: {@code rule.Expected.NAME}. */
public enum Expected {
    /** Text of so many characters. */
    TEXT,
    /** 1 to 20 capital letters, digits and underscores, a letter first. */
    CODE,
    /** One of these words. */
    WORD,
    /** A whole number from … to. */
    WHOLE,
    /** Yuan, more than 0, at most two decimals. */
    MONEY,
    /** true or false. */
    YES,
    /** [a, b] with whole numbers 0 ≤ a &lt; b ≤ 1000. */
    SHARE,
    /** [a, b] with whole numbers 0 ≤ a ≤ b ≤ 1000. */
    SHARE_OR_WHOLE,
    /** moreThan or atLeast, not both. */
    ONE_SHARE,
    /** Something, because that method needs it. */
    GIVEN,
    /** Nothing, because that method has no use for it. */
    LEFT_OUT,
    /** yyyy-MM-dd. */
    DAY,
    /** An object. */
    OBJECT,
    /** A list. */
    LIST,
    /** A name the profile knows. */
    KNOWN_NAME,
    /** Each only once. */
    ONCE,
    /** At least one entry. */
    SOME,
    /** At most so many entries. */
    AT_MOST,
    /** 1 to 40 small letters, digits and hyphens. */
    KEY,
    /** 2 to 12 digits of the statistical code, or a functional district. */
    AREA,
    /** Not before that day. */
    NOT_BEFORE,
    /** A check number, R1 to R18. */
    CHECK,
    /** Clause and document. */
    SOURCE,
    /** The stage that comes first. */
    FIRST_STAGE,
    /** A stage list with a meeting. */
    MEETING_STAGE,
    /** A stage kind at most once. */
    STAGE_ONCE,
    /** Another tie rule, because a choice with money cannot vote again. */
    NO_REVOTE
}

package org.weishishi.deliberation.api.tally;

/** 表决意见. Display text: {@code deliberation.Voice.NAME}. */
public enum Voice {
    /** 赞成. */
    FAVOUR,
    /** 反对. */
    AGAINST,
    /** 弃权 · stays in the base. */
    ABSTAIN
}

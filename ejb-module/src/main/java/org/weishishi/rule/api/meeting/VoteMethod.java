package org.weishishi.rule.api.meeting;

/** 表决方式 · how a gate decides. Display text: {@code rule.VoteMethod.NAME}. */
public enum VoteMethod {
    /** 逐项表决 · for, against or abstain, item by item. */
    VOTE,
    /** 打分 · every scorer gives every item a score. */
    SCORE,
    /** 票选 · every voter names up to so many items of all. */
    CHOICE
}

package org.weishishi.approval.api.chain;

/** 签批方式 · one rule, k of n signers in parallel. Display text: {@code approval.StepMode.NAME}. */
public enum StepMode {
    /** 单人 · 1 of 1: whoever of the holders takes it. */
    SINGLE,
    /** 会签 · n of n: every post signs. */
    ALL,
    /** 或签 · 1 of n: the first post that approves. */
    ANY,
    /** 票签 · k of n posts, less the recused. */
    VOTE
}

package org.weishishi.approval.api.book;

/** 去向 · whether a draft still covers a project. Display text: {@code approval.ChainTurn.NAME}. */
public enum ChainTurn {
    /** 仍走本链. */
    STAYS,
    /** 转入 · another chain covers it now. */
    ENTERS,
    /** 转出 · the draft does not cover it any more. */
    LEAVES
}

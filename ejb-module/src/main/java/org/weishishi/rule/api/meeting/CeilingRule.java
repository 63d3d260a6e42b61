package org.weishishi.rule.api.meeting;

/** 资金盘子 · what happens to the first item that no longer fits the money. Display text: {@code rule.CeilingRule.NAME}. */
public enum CeilingRule {
    /** 到此为止 · it and everything ranked after it gets nothing. */
    STOP,
    /** 顺延 · it gets nothing, later ones that fit are funded. */
    SKIP,
    /** 部分支持 · it gets what is left, everything after it nothing. */
    PARTIAL
}

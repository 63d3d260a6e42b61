package org.weishishi.approval.api;

/** 审批事由 · what a chain decides. Display text: {@code approval.ChainPurpose.NAME}. */
public enum ChainPurpose {
    /** 立项. */
    PROJECT,
    /** 变更. */
    CHANGE,
    /** 中止. */
    STOP,
    /** 结算. */
    SETTLEMENT,
    /** 规则修改. */
    RULE
}

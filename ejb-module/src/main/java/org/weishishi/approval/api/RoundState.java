package org.weishishi.approval.api;

/** 轮次状态. Display text: {@code approval.RoundState.NAME}. */
public enum RoundState {
    /** 办理中. */
    OPEN,
    /** 无人可办. */
    BLOCKED,
    /** 通过. */
    PASSED,
    /** 否决. */
    REJECTED,
    /** 退回. */
    RETURNED
}

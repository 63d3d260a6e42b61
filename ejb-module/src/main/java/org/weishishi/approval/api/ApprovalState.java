package org.weishishi.approval.api;

/** 审批状态. Display text: {@code approval.ApprovalState.NAME}. */
public enum ApprovalState {
    /** 审批中 · somebody has a task. */
    RUNNING,
    /** 无人可办 · nobody holds the post of the current step; waits for an appointment. */
    BLOCKED,
    /** 已退回 · waits for the initiator to submit again. */
    RETURNED,
    /** 同意 · every step passed. */
    APPROVED,
    /** 否决. */
    REJECTED
}

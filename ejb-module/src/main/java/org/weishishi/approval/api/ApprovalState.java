package org.weishishi.approval.api;

/** 审批状态. Display text: {@code approval.ApprovalState.NAME}. */
public enum ApprovalState {
    /** 审批中 · somebody has a task. */
    RUNNING,
    /** 无人可办 · a post of the current step is vacant; waits for an appointment or a reassignment. */
    BLOCKED,
    /** 已退回 · waits for the initiator to submit again. */
    RETURNED,
    /** 已终止 · stopped by the administrator, who may resume it. */
    TERMINATED,
    /** 同意 · every step passed. */
    APPROVED,
    /** 否决. */
    REJECTED,
    /** 已撤销 · withdrawn by the initiator. */
    CANCELLED;

    /** @return whether nothing can happen any more */
    public boolean isEnd() {
        return this == APPROVED || this == REJECTED || this == CANCELLED;
    }

    /** @return whether a round is current */
    public boolean hasRound() {
        return this == RUNNING || this == BLOCKED;
    }
}

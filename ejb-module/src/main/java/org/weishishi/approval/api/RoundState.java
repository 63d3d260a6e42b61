package org.weishishi.approval.api;

/** 轮次状态. Display text: {@code approval.RoundState.NAME}. */
public enum RoundState {
    /** 办理中. */
    OPEN,
    /** 无人可办 · a post without which it cannot pass is vacant. */
    BLOCKED,
    /** 通过. */
    PASSED,
    /** 否决. */
    REJECTED,
    /** 退回. */
    RETURNED,
    /** 跳过 · every signer was left out, and the trail says why. */
    SKIPPED,
    /** 收回 · a signer took the act before back, or the approval was withdrawn, stopped or moved. */
    WITHDRAWN;

    /** @return whether somebody decides here, or should */
    public boolean isCurrent() {
        return this == OPEN || this == BLOCKED;
    }
}

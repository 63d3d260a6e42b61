package org.weishishi.approval.api;

/** 待办状态. Display text: {@code approval.TaskState.NAME}. */
public enum TaskState {
    /** 待办. */
    OPEN,
    /** 挂起 · waits for an added signer, or somebody else of the post took it. */
    PARKED,
    /** 已办 · decided by its holder. */
    DONE,
    /** 已收回 · decided, and taken back by the one who decided. */
    TAKEN_BACK,
    /** 已转出 · handed over. */
    HANDED_ON,
    /** 作废 · somebody else decided, or the holder left the post; kept, never deleted. */
    VOIDED;

    /** @return whether it still waits for its holder */
    public boolean isWaiting() {
        return this == OPEN || this == PARKED;
    }
}

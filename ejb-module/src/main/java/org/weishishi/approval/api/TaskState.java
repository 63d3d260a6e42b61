package org.weishishi.approval.api;

/** 待办状态. */
public enum TaskState {
    /** 待办. */
    OPEN,
    /** 已办 · decided by its holder. */
    DONE,
    /** 作废 · another holder decided, or the holder left the post; kept, never deleted. */
    VOIDED
}

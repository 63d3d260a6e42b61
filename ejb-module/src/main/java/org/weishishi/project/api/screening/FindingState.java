package org.weishishi.project.api.screening;

/** 检查结果状态. Display text: {@code project.FindingState.NAME}. */
public enum FindingState {
    /** 待处理. */
    OPEN,
    /** 已说明 · answered; a BLOCK is held all the same. */
    ANSWERED,
    /** 已特批 · a BLOCK lifted by the named higher post. */
    LIFTED,
    /** 已消除 · a later check no longer finds it. */
    GONE
}

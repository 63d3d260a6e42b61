package org.weishishi.project.api.alert;

/** 预警状态. Display text: {@code project.AlertState.NAME}. */
public enum AlertState {
    /** 待关注. */
    OPEN,
    /** 已核销 · with its reason; open again when a project joins. */
    DISMISSED,
    /** 已并入 another one. */
    MERGED
}

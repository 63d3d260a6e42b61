package org.weishishi.project.api.intake;

/** 导入状态 · of one file. Display text: {@code project.ImportState.NAME}. */
public enum ImportState {
    /** 正在检查. */
    CHECKING,
    /** 待确认 · every row is checked, none is taken. */
    CHECKED,
    /** 正在导入 · the good rows are being taken. */
    TAKING,
    /** 已完成. */
    DONE,
    /** 无法读取 · the file as a whole is refused, with the reason. */
    FAILED,
    /** 已放弃 · nothing was taken. */
    DROPPED
}

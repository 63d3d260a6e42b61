package org.weishishi.project.api.intake;

/** 行状态 · what became of one row of a file. Display text: {@code project.LineState.NAME}. */
public enum LineState {
    /** 可导入. */
    GOOD,
    /** 有错误, with the reasons. */
    BAD,
    /** 重复 · the same row stands above it or was taken from another file before. */
    DUPLICATE,
    /** 已导入. */
    TAKEN
}

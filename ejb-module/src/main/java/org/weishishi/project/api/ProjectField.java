package org.weishishi.project.api;

/** 项目领域. Display text: {@code project.ProjectField.NAME}. */
public enum ProjectField {
    /** 便民利民. */
    CONVENIENCE,
    /** 群众活动. */
    ACTIVITY,
    /** 公益风尚. */
    PUBLIC_GOOD,
    /** 公共设施. */
    FACILITY,
    /** 其他. */
    OTHER
}

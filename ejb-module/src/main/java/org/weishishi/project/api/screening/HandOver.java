package org.weishishi.project.api.screening;

/** 交接点 · where a project is handed on and checked again. Display text: {@code project.HandOver.NAME}. */
public enum HandOver {
    /** 提交初审. */
    TO_SCREENING,
    /** 初审通过. */
    SCREENING,
    /** 列入议题. */
    AGENDA,
    /** 送审. */
    APPROVAL
}

package org.weishishi.project.api.search;

/** 排序 · orders of a project list; each has its index at every level. Display text: {@code project.ProjectSort.NAME}. */
public enum ProjectSort {
    /** 最近变动在前. */
    UPDATED,
    /** 最近创建在前. */
    CREATED,
    /** 金额大者在前. */
    AMOUNT
}

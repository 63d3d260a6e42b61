package org.weishishi.approval.api;

/** 待办来源 · how a task came to its holder. Display text: {@code approval.TaskVia.NAME}. */
public enum TaskVia {
    /** 任职 · holds the post. */
    POST,
    /** 委托 · for the one who holds the post. */
    DELEGATION,
    /** 副职 · for a post whose holder is left out. */
    DEPUTY,
    /** 上级 · for a vacant post. */
    SUPERIOR,
    /** 转办. */
    TRANSFER,
    /** 加签或征询. */
    ADDED,
    /** 改派 · by the administrator. */
    REASSIGNED
}

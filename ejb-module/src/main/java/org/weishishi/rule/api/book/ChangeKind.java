package org.weishishi.rule.api.book;

/** 变化类别 · what happened to a value. Display text: {@code rule.ChangeKind.NAME}. */
public enum ChangeKind {
    /** 修改. */
    CHANGED,
    /** 新增. */
    ADDED,
    /** 删除. */
    REMOVED,
    /** 调整顺序. */
    MOVED
}

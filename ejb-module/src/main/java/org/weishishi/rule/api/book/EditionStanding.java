package org.weishishi.rule.api.book;

/** 版次状态 · where an edition stands on a day. Display text: {@code rule.EditionStanding.NAME}. */
public enum EditionStanding {
    /** 待复核 · proposed, waits for the second person. */
    PROPOSED,
    /** 待启用 · released, begins later. */
    COMING,
    /** 在用. */
    IN_FORCE,
    /** 已失效 · its last day is over or a later edition took its place. */
    ENDED,
    /** 已撤回 · never released. */
    WITHDRAWN
}

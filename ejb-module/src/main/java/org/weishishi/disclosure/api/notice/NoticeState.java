package org.weishishi.disclosure.api.notice;

/** 公示状态. Display text: {@code disclosure.NoticeState.NAME}. */
public enum NoticeState {
    /** 公示中. */
    PUBLISHED,
    /** 已期满 · its projects went on. */
    ENDED,
    /** 已撤回 · its projects wait for a new notice. */
    WITHDRAWN
}

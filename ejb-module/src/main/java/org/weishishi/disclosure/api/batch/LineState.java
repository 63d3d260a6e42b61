package org.weishishi.disclosure.api.batch;

/** 成批公示进度 · of one notice of a batch. Display text: {@code disclosure.LineState.NAME}. */
public enum LineState {
    /** 办理中 · its turn has not come, or a failed attempt is repeated. */
    WAITING,
    /** 已发布. */
    DONE,
    /** 未发布 · refused, with the reason; it can be ordered again. */
    REFUSED
}

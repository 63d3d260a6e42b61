package org.weishishi.disclosure.api.notice;

/** 公示状态. Display text: {@code disclosure.NoticeState.NAME}. */
public enum NoticeState {
    /** 草稿. */
    DRAFT,
    /** 待复核 · waits for a second person. */
    REVIEW,
    /** 公示中. */
    PUBLISHED,
    /** 已期满 · its projects went on. */
    ENDED,
    /** 已更正 · a correction took its place. */
    CORRECTED,
    /** 已撤回 · its projects wait for a new notice. */
    WITHDRAWN,
    /** 已作废 · a draft that was never published. */
    DISCARDED;

    /** @return whether its period runs */
    public boolean running() {
        return this == PUBLISHED;
    }

    /** @return whether what it says still counts */
    public boolean counts() {
        return this == PUBLISHED || this == ENDED;
    }

    /** @return whether residents may read it */
    public boolean open() {
        return this == PUBLISHED || this == ENDED || this == CORRECTED || this == WITHDRAWN;
    }
}

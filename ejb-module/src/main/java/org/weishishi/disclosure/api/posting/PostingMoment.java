package org.weishishi.disclosure.api.posting;

/** 张贴时点. Display text: {@code disclosure.PostingMoment.NAME}. */
public enum PostingMoment {
    /** 开始张贴. */
    START,
    /** 期间检查. */
    CHECK,
    /** 期满时 · on the last day or later: it still hung there. */
    END
}

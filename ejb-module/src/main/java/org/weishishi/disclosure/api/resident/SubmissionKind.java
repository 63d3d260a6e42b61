package org.weishishi.disclosure.api.resident;

/** 居民提交类型. Display text: {@code disclosure.SubmissionKind.NAME}. */
public enum SubmissionKind {
    /** 异议. */
    OBJECTION,
    /** 满意度. */
    SATISFACTION
}

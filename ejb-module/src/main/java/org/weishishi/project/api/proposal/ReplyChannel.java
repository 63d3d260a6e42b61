package org.weishishi.project.api.proposal;

/** 答复方式 · how the proposer was told. */
public enum ReplyChannel {
    /** 电话. */
    PHONE,
    /** 当面. */
    VISIT,
    /** 书面. */
    PAPER,
    /** 短信. */
    MESSAGE
}

package org.weishishi.project.api.proposal;

/** 征集渠道 · how a proposal reached the community. Display text: {@code project.ProposalChannel.NAME}. */
public enum ProposalChannel {
    /** 纸质问需表. */
    PAPER,
    /** 电话. */
    PHONE,
    /** 走访. */
    VISIT,
    /** 问卷. */
    QUESTIONNAIRE,
    /** 座谈会. */
    MEETING
}

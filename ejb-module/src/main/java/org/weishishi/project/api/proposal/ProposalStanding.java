package org.weishishi.project.api.proposal;

/** 办理情况 · what the proposer is to hear: the state of the proposal, and of its project once it has one. */
public enum ProposalStanding {
    /** 待处理. */
    OPEN,
    /** 已立项，办理中. */
    MERGED,
    /** 项目已批准. */
    APPROVED,
    /** 项目已结项. */
    CLOSED,
    /** 项目未通过. */
    REFUSED,
    /** 项目已中止. */
    SUSPENDED,
    /** 项目已撤回. */
    WITHDRAWN,
    /** 项目已终止. */
    TERMINATED,
    /** 不予采纳. */
    DECLINED,
    /** 已拆分. */
    SPLIT
}

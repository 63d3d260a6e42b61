package org.weishishi.project.api.proposal;

/** 提议状态 · what became of a proposal in the community; never goes back. */
public enum ProposalState {
    /** 待处理. */
    OPEN,
    /** 已合并立项. */
    MERGED,
    /** 不予采纳, with its reason. */
    DECLINED,
    /** 已拆分 into several proposals that name it as their origin. */
    SPLIT
}

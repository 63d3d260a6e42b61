package org.weishishi.project.api;

/**
 * 阶段种类 · the kinds of stage a rule profile can put into its ordered list. Display text: {@code project.StageKind.NAME}.
 */
public enum StageKind {
    /** 征集 · proposals collected and merged; done when the project is drafted. */
    COLLECTION,
    /** 初审 · screening by the street office. */
    SCREENING,
    /** 商议 · consultation of the street with the community's bodies. */
    CONSULTATION,
    /** 决议 · vote of the residents' council. */
    MEETING,
    /** 公示① · disclosure of the result of the resolution. */
    DISCLOSURE,
    /** 审批 · the approval chain. */
    CHAIN,
    /** 备案 · recorded by the higher level, not decided by it. */
    FILING
}

package org.weishishi.project.api.campaign;

/** 批次阶段, in their order. Display text: {@code project.CampaignPhase.NAME}. */
public enum CampaignPhase {
    /** 征集. */
    COLLECTION,
    /** 初审. */
    SCREENING,
    /** 商议. */
    CONSULTATION,
    /** 决议. */
    RESOLUTION,
    /** 公示. */
    DISCLOSURE,
    /** 审批. */
    APPROVAL
}

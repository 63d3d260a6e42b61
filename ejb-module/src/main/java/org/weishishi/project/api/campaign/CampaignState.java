package org.weishishi.project.api.campaign;

/** 批次状态. Display text: {@code project.CampaignState.NAME}. */
public enum CampaignState {
    /** 筹备 · dates and quota may still change. */
    DRAFT,
    /** 进行中 · takes projects in. */
    OPEN,
    /** 已结束 · takes nothing in; what belongs to it goes on its road. */
    CLOSED
}

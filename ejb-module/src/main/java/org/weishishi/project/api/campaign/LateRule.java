package org.weishishi.project.api.campaign;

/** 逾期申报规则 · what becomes of a project handed over after the collection ended. Display text: {@code project.LateRule.NAME}. */
public enum LateRule {
    /** 不予受理. */
    REFUSE,
    /** 转入下一批次 · it goes on, without quota of this batch. */
    NEXT_BATCH,
    /** 由街道决定 · it waits for the street to take it in with a reason. */
    STREET_MAY_ACCEPT
}

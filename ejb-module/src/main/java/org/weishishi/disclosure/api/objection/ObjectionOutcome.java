package org.weishishi.disclosure.api.objection;

/** 异议处理结果. Display text: {@code disclosure.ObjectionOutcome.NAME}. */
public enum ObjectionOutcome {
    /** 不成立 · the project goes on. */
    REJECTED,
    /** 成立 · the road of the project ends. */
    UPHELD
}

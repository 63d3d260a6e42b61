package org.weishishi.project.domain;

/** 阶段状态 · where one stage of the road stands. */
public enum StageState {
    /** 未到. */
    AHEAD,
    /** 进行中. */
    CURRENT,
    /** 通过. */
    PASSED,
    /** 不通过. */
    REFUSED,
    /** 终止 · the project was withdrawn or terminated in it. */
    STOPPED,
    /** 退回: walked again in a later round. */
    RETURNED
}

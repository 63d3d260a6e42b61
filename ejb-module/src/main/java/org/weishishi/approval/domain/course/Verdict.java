package org.weishishi.approval.domain.course;

/** 签批结果 · what a task was decided with. */
public enum Verdict {
    /** 同意. */
    APPROVE,
    /** 否决. */
    REJECT,
    /** 退回. */
    RETURN,
    /** 已答复 · an opinion without power. */
    ANSWER
}

package org.weishishi.disclosure.api.objection;

/** 异议处理结果 · what an answered objection does. Display text: {@code disclosure.ObjectionEffect.NAME}. */
public enum ObjectionEffect {
    /** 不成立，维持公示. */
    NONE,
    /** 更正公示 · what hangs out is wrong; a correction has to be published, and until then the notice does not end. */
    CORRECTION,
    /** 重新表决 · the project goes back to the meeting. */
    REVOTE,
    /** 撤销项目 · the road of the project ends. */
    WITHDRAWAL
}

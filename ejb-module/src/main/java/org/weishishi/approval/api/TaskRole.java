package org.weishishi.approval.api;

/** 待办种类. Display text: {@code approval.TaskRole.NAME}. */
public enum TaskRole {
    /** 签批. */
    SIGN,
    /** 前加签 · signs first, then it comes back to who asked. */
    BEFORE,
    /** 后加签 · signs after who asked. */
    AFTER,
    /** 征询 · gives an opinion, decides nothing. */
    CONSULT
}

package org.weishishi.document.api.numbering;

/** 文号状态 · where a number stands; none ever goes back. Text: {@code document.NumberState.NAME}. */
public enum NumberState {
    /** 预留 · kept for a paper that is issued outside the system. */
    RESERVED,
    /** 已用 · carried by exactly one paper. */
    USED,
    /** 作废 · never used, or its paper was stopped; never given again. */
    VOIDED
}

package org.weishishi.project.api.filing;

/** 备案经过 · what was done with a filing. Display text: {@code project.FilingAct.NAME}. */
public enum FilingAct {
    /** 报送. */
    SEND,
    /** 退回补正. */
    RETURN,
    /** 登记备案. */
    FILE,
    /** 期满视为无意见 · nobody questioned it in time. */
    SILENT
}

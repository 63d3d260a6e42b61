package org.weishishi.disclosure.api.objection;

/** 异议渠道. Display text: {@code disclosure.ObjectionChannel.NAME}. */
public enum ObjectionChannel {
    /** 书面. */
    LETTER,
    /** 电话. */
    PHONE,
    /** 来访. */
    VISIT,
    /** 公开网页. */
    PAGE,
    /** 外网导入 · collected by the city's website and brought in as a file. */
    WEBSITE
}

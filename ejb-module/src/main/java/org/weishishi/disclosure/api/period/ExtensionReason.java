package org.weishishi.disclosure.api.period;

/** 公示期延长原因. Display text: {@code disclosure.ExtensionReason.NAME}. */
public enum ExtensionReason {
    /** 张贴中断 · it was torn down or could not be read; the lost days are made up, or all are counted again, as the rule says. */
    INTERRUPTED,
    /** 更正 · a correction was published; the days of the correction count. */
    CORRECTED,
    /** 异议需要 · an objection demands more days. */
    OBJECTION
}

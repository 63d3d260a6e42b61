package org.weishishi.disclosure.api.period;

/** 公示期中的一天 · what a day is for the period. Display text: {@code disclosure.DayOfPeriod.NAME}. */
public enum DayOfPeriod {
    /** 发布日，不计入. */
    PUBLISHED,
    /** 计入. */
    COUNTED,
    /** 调休上班，计入 · a weekend people work on. */
    MADE_UP,
    /** 周末，不计入. */
    WEEKEND,
    /** 放假，不计入 · a weekday nobody works on. */
    HOLIDAY
}

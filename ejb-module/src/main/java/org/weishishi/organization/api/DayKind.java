package org.weishishi.organization.api;

/** 例外日类别 · how a day departs from the plain week. */
public enum DayKind {
    /** 放假: nobody works, also on a weekday. */
    HOLIDAY,
    /** 调休上班: people work, although it is Saturday or Sunday. */
    WORKDAY
}

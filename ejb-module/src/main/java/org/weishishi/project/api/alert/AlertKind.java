package org.weishishi.project.api.alert;

/** 预警种类. Display text: {@code project.AlertKind.NAME}. */
public enum AlertKind {
    /** 疑似拆分 · alike projects that together pass the cap. */
    SPLIT,
    /** 临界 · projects just below the cap, of one community, kind and year. */
    NEAR_CAP
}

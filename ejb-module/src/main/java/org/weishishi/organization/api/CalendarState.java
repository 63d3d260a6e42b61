package org.weishishi.organization.api;

/** 工作日历状态 · LOADED → RELEASED → SUPERSEDED; a loaded one may also be WITHDRAWN. */
public enum CalendarState {
    /** 待复核: loaded, counts for nothing yet. */
    LOADED,
    /** 已启用: in force. */
    RELEASED,
    /** 已被替换: a later notice took its place. */
    SUPERSEDED,
    /** 已撤回: found wrong before release. */
    WITHDRAWN
}

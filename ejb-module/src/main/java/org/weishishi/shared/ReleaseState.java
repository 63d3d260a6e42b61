package org.weishishi.shared;

/** 双人复核状态 · where something stands that counts only once a second person released it. Text: {@code shared.ReleaseState.NAME}. */
public enum ReleaseState {
    /** 待复核 · entered, waits for the second person. */
    DRAFTED,
    /** 已启用 · released. */
    RELEASED,
    /** 已被替换 · a later one took its place. */
    SUPERSEDED,
    /** 已撤回 · taken back before anybody released it. */
    WITHDRAWN
}

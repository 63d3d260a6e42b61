package org.weishishi.disclosure.api.notice;

/** 公示性质 · a correction and a withdrawal are notices of their own that name the old one. Display text: {@code disclosure.NoticeKind.NAME}. */
public enum NoticeKind {
    /** 公示. */
    ORIGINAL,
    /** 更正公示 · takes the place of the one it names. */
    CORRECTION,
    /** 撤回公示 · says that the one it names no longer counts, and why. */
    WITHDRAWAL
}

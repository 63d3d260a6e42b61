package org.weishishi.disclosure.api.posting;

/** 公示载体. Display text: {@code disclosure.CarrierKind.NAME}. */
public enum CarrierKind {
    /** 公示栏 · the board; every notice hangs there. */
    BOARD,
    /** 网站. */
    WEBSITE,
    /** 微信公众号. */
    WECHAT
}

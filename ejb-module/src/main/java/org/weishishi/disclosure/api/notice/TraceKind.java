package org.weishishi.disclosure.api.notice;

/** 个人信息类型. Display text: {@code disclosure.TraceKind.NAME}. */
public enum TraceKind {
    /** 姓名. */
    NAME,
    /** 手机号码. */
    MOBILE,
    /** 固定电话 · a fixed line that is not the office's. */
    PHONE,
    /** 身份证件号码. */
    ID_NUMBER,
    /** 银行卡号. */
    BANK_CARD,
    /** 楼栋以下住址. */
    ADDRESS,
    /** 电子邮箱、微信号、QQ 号. */
    ACCOUNT,
    /** 车牌号. */
    PLATE
}

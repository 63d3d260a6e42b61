package org.weishishi.deliberation.api.body;

/** 成员类别 · whom a council member stands for. Display text: {@code deliberation.MemberCategory.NAME}. */
public enum MemberCategory {
    /** 居民代表. */
    RESIDENT,
    /** 党员代表. */
    PARTY_MEMBER,
    /** 两代表一委员. */
    DEPUTY,
    /** 居委会. */
    COMMITTEE,
    /** 社会组织、驻区单位. */
    ORGANISATION,
    /** 专家. */
    EXPERT,
    /** 党政机关. */
    OFFICE
}

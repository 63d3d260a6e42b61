package org.weishishi.project.api.proposal;

/** 提议人身份 · who may propose. Display text: {@code project.ProposerCategory.NAME}. */
public enum ProposerCategory {
    /** 两代表一委员 · party congress delegates, people's deputies, CPPCC members. */
    DEPUTY,
    /** 党员. */
    PARTY_MEMBER,
    /** 居民. */
    RESIDENT,
    /** 居委会. */
    RESIDENTS_COMMITTEE,
    /** 工作站. */
    WORKSTATION,
    /** 社会组织. */
    SOCIAL_ORGANIZATION
}

package org.weishishi.project.api.consultation;

/** 参加商议的组织. Display text: {@code project.BodyKind.NAME}. */
public enum BodyKind {
    /** 社区党组织. */
    PARTY_ORGANIZATION,
    /** 社区工作站. */
    WORKSTATION,
    /** 社区居委会. */
    RESIDENTS_COMMITTEE,
    /** 街道科室. */
    STREET_SECTION,
    /** 其他单位. */
    OTHER
}

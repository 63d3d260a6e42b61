package org.weishishi.organization.api;

/** 层级 · the four levels of the programme, from the top. */
public enum OrgLevel {
    /** 市. */
    CITY,
    /** 区(含功能区). */
    DISTRICT,
    /** 街道. */
    STREET,
    /** 社区. */
    COMMUNITY
}

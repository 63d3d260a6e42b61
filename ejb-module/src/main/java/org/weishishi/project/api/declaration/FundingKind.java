package org.weishishi.project.api.declaration;

/** 资金来源类别. Display text: {@code project.FundingKind.NAME}. */
public enum FundingKind {
    /** 市级民生微实事经费. */
    CITY,
    /** 区级民生微实事经费. */
    DISTRICT,
    /** 街道配套. */
    STREET,
    /** 社区经费. */
    COMMUNITY,
    /** 社会资金. */
    SOCIAL,
    /** 居民自筹. */
    RESIDENTS
}

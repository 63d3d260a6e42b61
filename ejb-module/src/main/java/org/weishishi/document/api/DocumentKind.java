package org.weishishi.document.api;

/** 文书种类 · every kind of document the product makes. Display text: {@code document.DocumentKind.NAME}. */
public enum DocumentKind {
    /** 决议 · resolution of the residents' council. */
    RESOLUTION,
    /** 公示 · disclosure of the result of a resolution. */
    DISCLOSURE,
    /** 审批表 · approval sheet, grows by one line with every decision. */
    APPROVAL_SHEET
}

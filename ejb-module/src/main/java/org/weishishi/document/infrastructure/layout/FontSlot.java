package org.weishishi.document.infrastructure.layout;

/** 字体位 · the roles a face plays on an official page. */
public enum FontSlot {
    /** 仿宋 or 宋: body. */
    BODY,
    /** 小标宋: title. */
    TITLE,
    /** 黑: first headings and table heads. */
    HEADING,
    /** 楷: second headings and names to be signed. */
    KAI
}

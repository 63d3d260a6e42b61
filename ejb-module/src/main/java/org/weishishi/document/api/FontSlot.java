package org.weishishi.document.api;

/** 字体位 · the roles a face plays on an official page. Display text: {@code document.FontSlot.NAME}. */
public enum FontSlot {
    /** 仿宋 or 宋: body. */
    BODY,
    /** 小标宋: title and the issuer's mark. */
    TITLE,
    /** 黑: first headings and table heads. */
    HEADING,
    /** 楷: second headings and names to be signed. */
    KAI,
    /** 宋: page numbers. */
    SONG,
    /** 生僻字: characters that no other face has. */
    RARE
}

package org.weishishi.document.api;

/** 文件核验结论 · display text {@code document.FileVerdict.NAME}. */
public enum FileVerdict {
    /** 一致 · the very bytes that were issued. */
    IDENTICAL,
    /** 一致，另有后加签名 · begins with the very bytes that were issued; a signature was added behind them. */
    SIGNATURE_ADDED,
    /** 已被改动 · carries our marks, but is not what was issued. */
    CHANGED,
    /** 非本系统文件 · nothing in it names a document of this system. */
    FOREIGN
}

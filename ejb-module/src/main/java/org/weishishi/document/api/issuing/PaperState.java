package org.weishishi.document.api.issuing;

/** 发文环节 · where a paper is. Text: {@code document.PaperState.NAME}. */
public enum PaperState {
    /** 拟稿 · being written, or given back. */
    DRAFT,
    /** 核稿 · another person reads it. */
    CHECKING,
    /** 签发 · waits for the leader. */
    SIGNING,
    /** 编号 · signed, waits for its number. */
    NUMBERING,
    /** 用印 · numbered, waits for the seal. */
    SEALING,
    /** 已发出 · sealed and entered in the seal register. */
    ISSUED,
    /** 已撤销 · dropped by who wrote it. */
    CANCELLED
}

package org.weishishi.disclosure.api.notice;

/** 公开环节 · the three disclosures of a project. Display text: {@code disclosure.DisclosureStage.NAME}. */
public enum DisclosureStage {
    /** 决议结果公开 · what the residents' council decided. */
    RESOLUTION,
    /** 实施过程公开 · how the work goes. */
    PROGRESS,
    /** 实施结果和评价公开 · what came of it and what residents say. */
    RESULT
}

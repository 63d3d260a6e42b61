package org.weishishi.project.api.publicity;

/** 三议三公开 · the six rows of the matrix, in their order. Display text: {@code project.PublicityRow.NAME}. */
public enum PublicityRow {
    /** 提议. */
    PROPOSAL,
    /** 商议. */
    CONSULTATION,
    /** 决议. */
    RESOLUTION,
    /** 公开决议结果. */
    RESULT_OF_VOTE,
    /** 公开实施过程. */
    PROGRESS,
    /** 公开实施结果和评价. */
    OUTCOME;

    /** @return whether it is one of the three disclosures */
    public boolean disclosure() {
        return this == RESULT_OF_VOTE || this == PROGRESS || this == OUTCOME;
    }
}

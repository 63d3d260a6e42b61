package org.weishishi.approval.api.chain;

/** 环节许可 · what a step allows or demands. Display text: {@code approval.StepFlag.NAME}. */
public enum StepFlag {
    /** 可退回. */
    MAY_RETURN,
    /** 可加签. */
    MAY_ADD_SIGNERS,
    /** 可转办. */
    MAY_TRANSFER,
    /** 可批量. */
    BATCH,
    /** 须签名 · by the person, never by time-out, never skipped. */
    MUST_SIGN,
    /** 决定资金 · never by time-out, never skipped. */
    DECIDES_MONEY
}

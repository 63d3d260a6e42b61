package org.weishishi.rule.api.meeting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 表决方式 · how a gate decides. Display text: {@code rule.VoteMethod.NAME}. */
@Schema(
        description = "VOTE: for, against or abstain, item by item. SCORE: every scorer gives every item a "
                + "score. CHOICE: every voter names up to so many of all items.")
public enum VoteMethod {
    /** 逐项表决 · for, against or abstain, item by item. */
    VOTE,
    /** 打分 · every scorer gives every item a score. */
    SCORE,
    /** 票选 · every voter names up to so many items of all. */
    CHOICE
}

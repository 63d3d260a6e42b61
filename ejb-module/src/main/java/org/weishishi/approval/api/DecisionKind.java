package org.weishishi.approval.api;

/** 审批意见种类. Display text: {@code approval.DecisionKind.NAME}. */
public enum DecisionKind {
    /** 同意. */
    APPROVE,
    /** 同意并附意见. */
    APPROVE_WITH_COMMENT,
    /** 否决 · needs a reason. */
    REJECT,
    /** 退回经办人 · needs a reason; the initiator reworks and submits again. */
    RETURN_TO_INITIATOR,
    /** 退回上一环节 · needs a reason; the step before decides again. */
    RETURN_TO_PREVIOUS,
    /** 退回指定环节 · needs a reason; that earlier step decides again. */
    RETURN_TO_STEP,
    /** 同一人已在上一环节签批 · recorded by the program. */
    SAME_PERSON,
    /** 超时自动通过 · by the program, nobody's approval. */
    AUTO_APPROVE,
    /** 超时自动退回 · by the program. */
    AUTO_RETURN;

    /** @return whether an opinion must be written */
    public boolean needsOpinion() {
        return this == REJECT || isReturn() || this == APPROVE_WITH_COMMENT;
    }

    /** @return whether it gives the approval back */
    public boolean isReturn() {
        return this == RETURN_TO_INITIATOR || this == RETURN_TO_PREVIOUS || this == RETURN_TO_STEP;
    }

    /** @return whether the program alone records it */
    public boolean isProgram() {
        return this == SAME_PERSON || this == AUTO_APPROVE || this == AUTO_RETURN;
    }
}

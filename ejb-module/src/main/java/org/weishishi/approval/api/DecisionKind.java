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
    RETURN_TO_PREVIOUS;

    /** @return whether an opinion must be written */
    public boolean needsOpinion() {
        return this != APPROVE;
    }
}

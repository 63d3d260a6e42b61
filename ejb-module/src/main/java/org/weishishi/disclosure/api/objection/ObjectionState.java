package org.weishishi.disclosure.api.objection;

/** 异议状态. Display text: {@code disclosure.ObjectionState.NAME}. */
public enum ObjectionState {
    /** 已登记 · whoever objects has not been told yet. */
    REGISTERED,
    /** 已受理 · told that it arrived and who looks into it. */
    ACKNOWLEDGED,
    /** 已核查 · what was found is written down. */
    INVESTIGATED,
    /** 已答复. */
    ANSWERED;

    /** @return whether it holds the end of its notice */
    public boolean open() {
        return this != ANSWERED;
    }
}

package org.weishishi.project.api.filing;

/** 备案状态. Display text: {@code project.FilingState.NAME}. */
public enum FilingState {
    /** 待报送 · the street has to send it. */
    TO_SEND,
    /** 待备案 · with the receiving office. */
    SENT,
    /** 待补正 · given back to the street with a reason. */
    RETURNED,
    /** 已备案 · recorded, with number and date. */
    FILED;

    /** @return whether the street acts next */
    public boolean withStreet() {
        return this == TO_SEND || this == RETURNED;
    }
}

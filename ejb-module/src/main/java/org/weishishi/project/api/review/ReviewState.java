package org.weishishi.project.api.review;

/** 初审办理状态. Display text: {@code project.ReviewState.NAME}. */
public enum ReviewState {
    /** 待审. */
    OPEN,
    /** 已拟意见 · seen by the street only. */
    DRAFTED,
    /** 已发布：通过. */
    PASSED,
    /** 已发布：退回补正. */
    RETURNED,
    /** 已发布：不通过. */
    REFUSED;

    /** @return whether somebody still has to do something */
    public boolean waiting() {
        return this == OPEN || this == DRAFTED;
    }
}

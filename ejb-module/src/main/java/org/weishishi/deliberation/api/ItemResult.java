package org.weishishi.deliberation.api;

/** 议题结果 · computed at closing. Display text: {@code deliberation.ItemResult.NAME}. */
public enum ItemResult {
    /** 通过. */
    PASSED,
    /** 未通过. */
    REFUSED,
    /** 未表决 · quorum of the item not met without the recused; goes back to the pool. */
    DEFERRED
}

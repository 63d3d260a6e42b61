package org.weishishi.approval.api.act;

import java.util.List;

/**
 * 批量审批 · the same approval for several tasks, up to 100.
 *
 * @param items which, in the order shown
 * @param opinion 意见, may be empty
 */
public record BatchDecision(List<BatchItem> items, String opinion) {

    /** Copies the list. */
    public BatchDecision {
        items = List.copyOf(items);
    }
}

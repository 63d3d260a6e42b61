package org.weishishi.approval.api.book;

import java.util.List;
import org.weishishi.approval.api.ApprovalState;

/**
 * 更换版本预览 · where an approval would stand on another version of its chain.
 *
 * @param approvalId which
 * @param title what it is about
 * @param step where it is now, empty when nowhere
 * @param state where it would stand
 * @param stepThen at which step, empty when at none
 * @param holders whose turn it would be
 */
public record MovePreview(
        long approvalId, String title, String step, ApprovalState state, String stepThen, List<String> holders) {

    /** Copies the list. */
    public MovePreview {
        holders = List.copyOf(holders);
    }
}

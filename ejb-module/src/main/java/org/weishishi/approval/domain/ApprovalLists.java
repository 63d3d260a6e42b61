package org.weishishi.approval.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.ApprovalState;

/** 审批清单 · approvals as the administrator looks for them. */
public interface ApprovalLists {

    /**
     * @param day of those that run, only what was due before it
     * @param after where the page before ended, null from the start
     * @return approvals in that state that need the administrator, first due first
     */
    List<Approval> needing(ApprovalState state, LocalDate day, @Nullable Last after, int limit);

    /** @return how many need the administrator that day, counted up to 1001 */
    int needing(LocalDate day);

    /** @return approvals in flight with those words in their title, newest first */
    List<Approval> titled(String words, int limit);

    /**
     * 排到哪里 · the last approval of a page.
     *
     * @param due its last day, null when nobody's turn
     * @param id its number
     */
    record Last(@Nullable LocalDate due, long id) {}
}

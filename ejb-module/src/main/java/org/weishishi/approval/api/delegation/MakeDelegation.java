package org.weishishi.approval.api.delegation;

import java.time.LocalDate;
import java.util.List;
import org.weishishi.approval.api.ChainPurpose;
import org.weishishi.approval.api.act.PersonInPost;

/**
 * 委托.
 *
 * @param person to whom, in which post
 * @param from first day
 * @param to last day
 * @param purposes for approvals of which purposes
 * @param openTasks whether tasks already open go along
 * @param reason why
 */
public record MakeDelegation(
        PersonInPost person,
        LocalDate from,
        LocalDate to,
        List<ChainPurpose> purposes,
        boolean openTasks,
        String reason) {

    /** Copies the list. */
    public MakeDelegation {
        purposes = List.copyOf(purposes);
    }
}

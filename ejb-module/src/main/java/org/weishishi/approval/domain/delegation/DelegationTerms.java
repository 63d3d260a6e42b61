package org.weishishi.approval.domain.delegation;

import java.time.LocalDate;
import java.util.List;
import org.weishishi.approval.api.ChainPurpose;

/**
 * 委托条件.
 *
 * @param from first day
 * @param to last day
 * @param purposes for approvals of which purposes, at least one
 * @param openTasks whether tasks already open go along
 * @param reason why
 */
public record DelegationTerms(
        LocalDate from, LocalDate to, List<ChainPurpose> purposes, boolean openTasks, String reason) {

    /** Copies the list. */
    public DelegationTerms {
        purposes = List.copyOf(purposes);
    }
}

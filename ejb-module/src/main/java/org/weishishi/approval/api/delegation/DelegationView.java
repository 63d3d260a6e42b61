package org.weishishi.approval.api.delegation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.ChainPurpose;

/**
 * 委托 · one delegation as lists show it.
 *
 * @param id its number
 * @param principal who delegates: unit, post, name
 * @param delegate to whom
 * @param from first day
 * @param to last day
 * @param purposes for what
 * @param openTasks whether open tasks went along
 * @param reason why
 * @param revokedOn when it was revoked, null when it was not
 * @param mine whether the reader made it
 * @param current whether it counts today
 * @param revocable whether it counts today or later, so that it can be revoked
 */
public record DelegationView(
        long id,
        String principal,
        String delegate,
        LocalDate from,
        LocalDate to,
        List<ChainPurpose> purposes,
        boolean openTasks,
        String reason,
        @Nullable LocalDate revokedOn,
        boolean mine,
        boolean current,
        boolean revocable) {

    /** Copies the list. */
    public DelegationView {
        purposes = List.copyOf(purposes);
    }
}

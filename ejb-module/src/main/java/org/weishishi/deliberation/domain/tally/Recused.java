package org.weishishi.deliberation.domain.tally;

import org.weishishi.shared.BusinessException;

/**
 * 回避 · a member has a stake in an item.
 *
 * @param item number of the item
 * @param member number on the roster
 * @param reason 回避事由, never empty
 */
public record Recused(int item, int member, String reason) {

    /** Refuses a recusal without reason ({@code deliberation.fault.recusalReason}). */
    public Recused {
        if (reason.isBlank()) {
            throw BusinessException.refused("deliberation.fault.recusalReason", item, member);
        }
    }
}

package org.weishishi.deliberation.domain.tally;

import org.weishishi.deliberation.api.tally.BallotMode;
import org.weishishi.deliberation.api.tally.RoundKind;
import org.weishishi.shared.BusinessException;

/**
 * 轮次 · what every round has.
 *
 * @param number 1 upwards for each item, without gaps; for a choice over all items
 * @param moment place in the order of the meeting
 * @param kind why it was held; the first is FIRST, and no other
 * @param mode how ballots were taken
 * @param reason why again, empty for the first
 */
public record RoundHead(int number, int moment, RoundKind kind, BallotMode mode, String reason) {

    /** Refuses a round out of place ({@code deliberation.fault.roundKind}) or without reason ({@code deliberation.fault.roundReason}). */
    public RoundHead {
        if (number < 1 || (number == 1) != (kind == RoundKind.FIRST)) {
            throw BusinessException.refused("deliberation.fault.roundKind", number, kind);
        }
        if (number > 1 && reason.isBlank()) {
            throw BusinessException.refused("deliberation.fault.roundReason", number);
        }
    }
}

package org.weishishi.deliberation.domain.tally;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.weishishi.shared.BusinessException;

/**
 * 选票 · the papers of a secret ballot.
 *
 * @param roll who took a paper, in no order
 * @param returned 收回, not more than were taken
 * @param invalid 无效票 among those returned; they stay in the base
 */
public record Papers(Set<Integer> roll, int returned, int invalid) {

    /** Refuses more papers than were taken ({@code deliberation.fault.moreReturned}) and more invalid ones than came back. */
    public Papers {
        roll = Set.copyOf(roll);
        if (returned < 0 || returned > roll.size()) {
            throw BusinessException.refused("deliberation.fault.moreReturned", returned, roll.size());
        }
        if (invalid < 0 || invalid > returned) {
            throw BusinessException.refused("deliberation.fault.moreInvalid", invalid, returned);
        }
    }

    /** The same from a list; {@code deliberation.fault.votesTwice} when a member took two papers. */
    public static Papers of(Collection<Integer> roll, int returned, int invalid) {
        Set<Integer> once = new HashSet<>();
        for (int member : roll) {
            if (!once.add(member)) {
                throw BusinessException.refused("deliberation.fault.votesTwice", member);
            }
        }
        return new Papers(once, returned, invalid);
    }

    /** @return papers that count */
    public int valid() {
        return returned - invalid;
    }
}

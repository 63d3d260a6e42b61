package org.weishishi.rule.api.meeting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weishishi.shared.BusinessException;

/**
 * 通过条件 · what an item needs to pass a vote or a choice.
 *
 * @param base against whom it is counted
 * @param share the part of the base that must be in favour
 * @param minimumVotes and at least so many votes, 0 when there is no such number
 */
@Schema(
        description = "What an item needs. needed = max(smallest v with v/base reaching the share, "
                + "minimumVotes, 1); it passes when base > 0 and the votes in favour are at least " + "needed.",
        requiredProperties = {"base", "share", "minimumVotes"})
public record Threshold(
        @Schema(description = "Against whom votes are counted.")
        VoteBasis base,

        @Schema(description = "The part of the base that must be in favour.")
        Share share,

        @Schema(description = "And at least so many votes; 0 when there is no such number.")
        int minimumVotes) {

    /** Refuses a negative number ({@code rule.error.minimum}). */
    public Threshold {
        if (minimumVotes < 0) {
            throw BusinessException.refused("rule.error.minimum", minimumVotes);
        }
    }

    /** @return how many votes pass against that base: the share and the minimum both reached */
    public int needed(int whole) {
        return Math.max(Math.max(share.needed(whole), minimumVotes), 1);
    }

    /** @return whether so many votes pass */
    public boolean reachedBy(int votes, int whole) {
        return whole > 0 && votes >= needed(whole);
    }
}

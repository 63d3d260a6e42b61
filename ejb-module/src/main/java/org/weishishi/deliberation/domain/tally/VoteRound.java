package org.weishishi.deliberation.domain.tally;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weishishi.deliberation.api.Votes;
import org.weishishi.deliberation.api.tally.Voice;
import org.weishishi.shared.BusinessException;

/**
 * 逐项表决 · one round on one item.
 *
 * @param head the round
 * @param item number of the item
 * @param votes the figures
 * @param named who voted what, for NAMED; empty otherwise
 * @param papers the papers, for SECRET; null otherwise
 * @param casting how who presides decided a tie, null when not asked or not yet done
 */
public record VoteRound(
        RoundHead head,
        int item,
        Votes votes,
        Map<Integer, Voice> named,
        @Nullable Papers papers,
        @Nullable Voice casting)
        implements Round {

    /** Copies; a casting vote is for or against ({@code deliberation.fault.castingVoice}). */
    public VoteRound {
        named = Map.copyOf(named);
        if (casting == Voice.ABSTAIN) {
            throw BusinessException.refused("deliberation.fault.castingVoice", item);
        }
    }

    /** @return the figures of what each member said */
    public static Votes counted(Map<Integer, Voice> named) {
        return new Votes(count(named, Voice.FAVOUR), count(named, Voice.AGAINST), count(named, Voice.ABSTAIN));
    }

    private static int count(Map<Integer, Voice> named, Voice wanted) {
        return (int) named.values().stream().filter(voice -> voice == wanted).count();
    }
}

package org.weishishi.deliberation.domain.tally;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 票选 · one round over many items.
 *
 * @param head the round; NAMED or SECRET
 * @param counts how many ballots name each item; every item put to the choice stands here, also with 0
 * @param named what each member named, for NAMED; empty otherwise
 * @param papers the papers, for SECRET; null otherwise
 */
public record ChoiceRound(
        RoundHead head,
        Map<Integer, Integer> counts,
        Map<Integer, Set<Integer>> named,
        @Nullable Papers papers) implements Round {

    /** Copies. */
    public ChoiceRound {
        counts = Map.copyOf(counts);
        named = Map.copyOf(named);
    }
}

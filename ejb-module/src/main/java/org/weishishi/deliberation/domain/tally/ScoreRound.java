package org.weishishi.deliberation.domain.tally;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 打分 · the scores of one item.
 *
 * @param head the round; NAMED or SECRET
 * @param item number of the item
 * @param scores the scores, in no order; for NAMED those of {@code named}
 * @param named who gave what, for NAMED; empty otherwise
 * @param papers the sheets, for SECRET; null otherwise
 */
public record ScoreRound(
        RoundHead head,
        int item,
        List<BigDecimal> scores,
        Map<Integer, BigDecimal> named,
        @Nullable Papers papers) implements Round {

    /** Copies. */
    public ScoreRound {
        scores = scores.stream().sorted().toList();
        named = Map.copyOf(named);
    }
}

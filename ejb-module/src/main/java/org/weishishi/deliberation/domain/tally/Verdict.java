package org.weishishi.deliberation.domain.tally;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weishishi.deliberation.api.Votes;
import org.weishishi.deliberation.api.tally.Outcome;

/**
 * 议题结果 · what the rule makes of the ballots on one item.
 *
 * @param item number of the item
 * @param outcome what comes out
 * @param heads who counted, at the round that is valid; before any round at the moment asked
 * @param base 表决基数, 0 for scores
 * @param needed how many votes pass, 0 for scores
 * @param counted what was counted, null before any round
 * @param cut what it gets where places or money are shared, null elsewhere
 * @param reasons why, in the order of the argument
 */
public record Verdict(
        int item,
        Outcome outcome,
        HeadCount heads,
        int base,
        int needed,
        @Nullable Counted counted,
        @Nullable Cut cut,
        List<Reason> reasons) {

    /** Copies. */
    public Verdict {
        reasons = List.copyOf(reasons);
    }

    /**
     * 计票结果 · the figures of the valid round.
     *
     * @param round which round is valid
     * @param votes for, against and abstained; of a choice, who named the item and who did not
     * @param average average score after dropping, rounded half up to two decimals for reading only; null without scores
     * @param rank what the item is ranked by
     */
    public record Counted(int round, Votes votes, @Nullable BigDecimal average, Ranked rank) {}

    Verdict with(Outcome other, Reason why) {
        return new Verdict(
                item,
                other,
                heads,
                base,
                needed,
                counted,
                cut,
                Stream.concat(reasons.stream(), Stream.of(why)).toList());
    }

    /** The same, saying that who presides put it in order where that is so. */
    Verdict with(Standing standing) {
        return standing == Standing.ORDERED ? with(outcome, Reason.of("ordered")) : this;
    }

    Verdict with(Cut given) {
        return new Verdict(item, outcome, heads, base, needed, counted, given, reasons);
    }
}

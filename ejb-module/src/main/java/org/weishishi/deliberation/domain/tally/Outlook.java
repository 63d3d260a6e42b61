package org.weishishi.deliberation.domain.tally;

import java.util.List;
import org.weishishi.deliberation.api.Votes;
import org.weishishi.deliberation.api.tally.Chance;
import org.weishishi.rule.api.meeting.Threshold;

/**
 * 研判 · what can still happen to an item: is there a quorum, what if somebody leaves or is recused, can it still pass.
 *
 * @param heads who counts now
 * @param base 表决基数 now
 * @param needed how many votes pass now
 * @param chance whether it can still pass
 * @param leave how many of those present may leave before the quorum of the item is lost
 * @param recuse how many of those present may be recused before it is lost
 * @param reasons in words
 */
public record Outlook(
        HeadCount heads, int base, int needed, Chance chance, int leave, int recuse, List<Reason> reasons) {

    /** Copies. */
    public Outlook {
        reasons = List.copyOf(reasons);
    }

    /**
     * Looks at an item put to a vote or a choice.
     *
     * @param counted what has been counted so far; nothing before the vote
     */
    public static Outlook of(Assembly assembly, int item, int moment, Votes counted) {
        HeadCount heads = assembly.heads(item, moment);
        Threshold pass = assembly.rule().pass();
        int base = pass == null ? 0 : heads.base(pass.base());
        int needed = pass == null ? 0 : pass.needed(base);
        Chance chance = chance(heads, needed, counted);
        int open = heads.voting() - counted.sum();
        return new Outlook(
                heads,
                base,
                needed,
                chance,
                heads.spare(),
                recusable(assembly, item, moment),
                List.of(Reason.of("chance" + chance.name(), needed, base, counted.inFavour(), open, heads.missing())));
    }

    private static Chance chance(HeadCount heads, int needed, Votes counted) {
        if (!heads.quorate()) {
            return Chance.NO_QUORUM;
        }
        int open = heads.voting() - counted.sum();
        if (needed > 0 && counted.inFavour() >= needed) {
            return Chance.CERTAIN;
        }
        if (counted.inFavour() + Math.max(0, open) < needed || heads.voting() == 0) {
            return Chance.IMPOSSIBLE;
        }
        return counted.inFavour() + open == needed ? Chance.UNANIMOUS : Chance.POSSIBLE;
    }

    /** Recuses those present one after another until the quorum is gone. */
    private static int recusable(Assembly assembly, int item, int moment) {
        HeadCount heads = assembly.heads(item, moment);
        int out = 0;
        while (heads.quorate() && heads.voting() > 0) {
            heads = assembly.without(heads);
            if (heads.quorate() && heads.voting() > 0) {
                out++;
            }
        }
        return out;
    }
}

package org.weishishi.deliberation.domain.tally;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.weishishi.deliberation.api.tally.Outcome;
import org.weishishi.rule.api.meeting.TieRule;
import org.weishishi.rule.api.meeting.VotingRule;

/** 同名次待定 · the items of equal rank across a line that wait for the order of who presides. */
public final class Ties {

    private Ties() {}

    /** @return item numbers, a list for the tie over places and one for the tie over money, where there is one; none by another tie rule */
    public static List<List<Integer>> open(VotingRule rule, List<Verdict> verdicts) {
        if (rule.tie() != TieRule.CHAIR_DECIDES) {
            return List.of();
        }
        return Stream.of(
                        items(verdicts, one -> rule.choice() != null && overPlaces(one)),
                        items(verdicts, Ties::overMoney))
                .filter(tied -> !tied.isEmpty())
                .toList();
    }

    private static boolean overPlaces(Verdict one) {
        return one.cut() == null && one.outcome() == Outcome.TIED;
    }

    private static boolean overMoney(Verdict one) {
        Cut cut = one.cut();
        return cut != null && cut.standing() == Standing.TIED;
    }

    private static List<Integer> items(List<Verdict> verdicts, Predicate<Verdict> tied) {
        return verdicts.stream().filter(tied).map(Verdict::item).toList();
    }
}

package org.weishishi.deliberation.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.deliberation.domain.meeting.Called.CLERK;
import static org.weishishi.house.Refusals.refused;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.weishishi.deliberation.api.simulation.SimulatedRound;
import org.weishishi.deliberation.api.tally.BallotMode;
import org.weishishi.deliberation.api.tally.Outcome;
import org.weishishi.deliberation.api.tally.RoundKind;
import org.weishishi.deliberation.application.simulation.SimulateMeeting;
import org.weishishi.deliberation.domain.tally.Verdict;
import org.weishishi.rule.api.meeting.BodyKind;
import org.weishishi.rule.api.meeting.Ceiling;
import org.weishishi.rule.api.meeting.CeilingRule;
import org.weishishi.rule.api.meeting.Choice;
import org.weishishi.rule.api.meeting.Quorum;
import org.weishishi.rule.api.meeting.RecusalEffect;
import org.weishishi.rule.api.meeting.Share;
import org.weishishi.rule.api.meeting.Threshold;
import org.weishishi.rule.api.meeting.TieRule;
import org.weishishi.rule.api.meeting.VoteBasis;
import org.weishishi.rule.api.meeting.VoteMethod;
import org.weishishi.rule.api.meeting.VotingRule;
import org.weishishi.shared.Money;

/** Items of equal rank: over places and over money in one meeting, put in order by who presides. Each item asks for 1000 yuan. */
class RankingTest {

    private final Meeting meeting = chosen(TieRule.CHAIR_DECIDES, 8, 8, 5, 5, 1);

    /** Three places and 1000 yuan (no sum where ties are voted on again, which decides about places only); ten members, each names up to three of the items. */
    private static Meeting chosen(TieRule tie, int... counts) {
        VotingRule rule = new VotingRule(
                BodyKind.DEPUTIES,
                VoteMethod.CHOICE,
                new Quorum(VoteBasis.ELIGIBLE, Share.moreThan(1, 2)),
                new Threshold(VoteBasis.PRESENT, Share.moreThan(0, 1), 0),
                tie,
                RecusalEffect.OUT_OF_BOTH,
                new Choice(1, 3, 3),
                null,
                tie == TieRule.REVOTE ? null : new Ceiling(Money.yuan(1000), CeilingRule.STOP));
        Meeting made = Called.meeting(rule, 1, counts.length);
        made.open(Called.body(10), Called.DAY, CLERK);
        IntStream.rangeClosed(1, 10).forEach(i -> new Proceedings(made).move(i, true, CLERK));
        count(made, null, counts);
        return made;
    }

    private static void count(Meeting meeting, @Nullable String why, int... counts) {
        Map<Integer, Integer> named = new HashMap<>();
        IntStream.range(0, counts.length).forEach(i -> named.put(i + 1, counts[i]));
        RoundKind kind = why == null ? RoundKind.FIRST : RoundKind.RECOUNT;
        new Counting(meeting).record(round(meeting, kind, why, named), false, CLERK);
    }

    private static SimulatedRound anew(Meeting meeting, Map<Integer, Integer> named) {
        return round(meeting, RoundKind.REVOTE, "tie", named);
    }

    private static SimulatedRound round(
            Meeting meeting, RoundKind kind, @Nullable String why, Map<Integer, Integer> named) {
        return new SimulatedRound(
                new Counting(meeting).next(0),
                0,
                kind,
                BallotMode.SECRET,
                why,
                null,
                null,
                List.of(),
                named.entrySet().stream()
                        .map(one -> new SimulatedRound.Count(one.getKey(), one.getValue()))
                        .toList(),
                List.of(),
                new SimulatedRound.Papers(IntStream.rangeClosed(1, 10).boxed().toList(), 10, 0),
                null);
    }

    private List<Ranking.Tie> ties() {
        return new Ranking(meeting).ties();
    }

    private List<Outcome> outcomes() {
        return new MeetingAccount(meeting)
                .verdicts().stream().map(Verdict::outcome).toList();
    }

    private void order(Integer... positions) {
        new Ranking(meeting).order(List.of(positions));
    }

    private static Ranking.Tie open(Integer... items) {
        return new Ranking.Tie(List.of(items), List.of());
    }

    @Test
    void aTieForPlacesAndOneForMoneyAreAnsweredEachByItself() {
        assertThat(ties()).containsExactly(open(3, 4), open(1, 2));
        order(4, 3);
        assertThat(ties()).containsExactly(open(1, 2), new Ranking.Tie(List.of(3, 4), List.of(4, 3)));
        order(2, 1);
        assertThat(ties())
                .as("the first order still holds")
                .containsExactly(
                        new Ranking.Tie(List.of(3, 4), List.of(4, 3)), new Ranking.Tie(List.of(1, 2), List.of(2, 1)));
        assertThat(outcomes())
                .containsExactly(
                        Outcome.NOT_FUNDED, Outcome.PASSED, Outcome.REFUSED, Outcome.NOT_FUNDED, Outcome.REFUSED);
        assertThat(new Counting(meeting).close("", CLERK)).isTrue();
    }

    @Test
    void anOrderNamesEachItemOfOneTieOnce() {
        for (List<Integer> wrong : List.of(
                List.<Integer>of(),
                List.of(3),
                List.of(3, 3),
                List.of(3, 4, 4),
                List.of(3, 4, 5),
                List.of(3, 1),
                List.of(1, 2, 3, 4),
                List.of(3, 9))) {
            refused("deliberation.error.order", () -> new Ranking(meeting).order(wrong));
        }
        assertThat(meeting.chairOrders()).isEmpty();
        Meeting clear = chosen(TieRule.CHAIR_DECIDES, 8, 7, 6, 5, 1);
        refused("deliberation.error.noTie", () -> new Ranking(clear).order(List.of(3, 4)));
        Meeting other = chosen(TieRule.REFUSED, 8, 8, 5, 5, 1);
        refused("deliberation.error.noTie", () -> new Ranking(other).order(List.of(3, 4)));
    }

    @Test
    void anOrderEnteredWronglyIsSetAnewAndTheWrongOneStaysOnRecord() {
        order(3, 4);
        order(2, 1);
        order(4, 3);
        assertThat(outcomes().subList(2, 4)).containsExactly(Outcome.REFUSED, Outcome.NOT_FUNDED);
        assertThat(meeting.chairOrders()).containsExactly(List.of(3, 4), List.of(2, 1), List.of(4, 3));
        assertThat(new Ranking(meeting).holds(List.of(4, 3))).isTrue();
        assertThat(new Ranking(meeting).holds(List.of(3, 4))).isFalse();
    }

    @Test
    void afterARecountTheChairIsAskedAboutATieNobodyHasOrdered() {
        order(4, 3);
        order(2, 1);
        count(meeting, "misread", 8, 5, 5, 7, 1);
        assertThat(ties()).as("two orders are never read as one").containsExactly(open(2, 3));
        refused("deliberation.error.order", () -> order(4, 3));
        count(meeting, "misread again", 8, 8, 5, 5, 1);
        assertThat(ties()).extracting(Ranking.Tie::order).containsExactly(List.of(4, 3), List.of(2, 1));
    }

    @Test
    void aChoiceVotedOnceMoreIsHeldAgainWhenAnItemOfTheTieIsWithdrawn() {
        Meeting again = chosen(TieRule.REVOTE, 8, 7, 5, 5, 1);
        new Counting(again).record(anew(again, Map.of(3, 6, 4, 4)), false, CLERK);
        new Proceedings(again).withdraw(3, "proposer asks", "void", CLERK);
        assertThat(again.rounds()).allMatch(round -> "void".equals(round.rejected()));
        refused("deliberation.error.itemNotVoted", () -> new Counting(again).close("", CLERK));
        new Counting(again).record(round(again, RoundKind.FIRST, null, Map.of(1, 8, 2, 7, 4, 5, 5, 1)), false, CLERK);
        assertThat(new Counting(again).close("", CLERK)).isTrue();
        assertThat(again.items())
                .extracting(AgendaItem::result)
                .containsExactly(Outcome.PASSED, Outcome.PASSED, Outcome.WITHDRAWN, Outcome.PASSED, Outcome.REFUSED);
    }

    @Test
    void aMeetingStoredWithAChoiceThatVotesAgainOnMoneyIsReadAndNoneIsHeldByIt() {
        VotingRule rule = meeting.rule();
        VotingRule again = new VotingRule(
                rule.body(),
                rule.method(),
                rule.quorum(),
                rule.pass(),
                TieRule.REVOTE,
                rule.recusal(),
                rule.choice(),
                null,
                rule.ceiling());
        VotingRuleConverter stored = new VotingRuleConverter();
        assertThat(stored.convertToEntityAttribute(stored.convertToDatabaseColumn(again)))
                .isEqualTo(again);
        Meeting old = Called.meeting(again, 1, 2);
        old.open(Called.body(10), Called.DAY, CLERK);
        IntStream.rangeClosed(1, 10).forEach(i -> new Proceedings(old).move(i, true, CLERK));
        count(old, null, 8, 8);
        MeetingAccount account = new MeetingAccount(old);
        assertThat(account.verdicts()).extracting(Verdict::outcome).containsOnly(Outcome.TIED);
        refused("rule.error.choiceRevote", () -> new SimulateMeeting().simulate(account.simulation(), Locale.ENGLISH));
    }
}

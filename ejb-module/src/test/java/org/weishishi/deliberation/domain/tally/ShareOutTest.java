package org.weishishi.deliberation.domain.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.weishishi.deliberation.api.Votes;
import org.weishishi.deliberation.api.tally.BallotMode;
import org.weishishi.deliberation.api.tally.Outcome;
import org.weishishi.deliberation.api.tally.RoundKind;
import org.weishishi.rule.api.meeting.BodyKind;
import org.weishishi.rule.api.meeting.Ceiling;
import org.weishishi.rule.api.meeting.CeilingRule;
import org.weishishi.rule.api.meeting.Quorum;
import org.weishishi.rule.api.meeting.RecusalEffect;
import org.weishishi.rule.api.meeting.Scoring;
import org.weishishi.rule.api.meeting.Share;
import org.weishishi.rule.api.meeting.Threshold;
import org.weishishi.rule.api.meeting.TieRule;
import org.weishishi.rule.api.meeting.VoteBasis;
import org.weishishi.rule.api.meeting.VoteMethod;
import org.weishishi.rule.api.meeting.VotingRule;
import org.weishishi.shared.Money;

/** Places and money shared by rank: choices, scores, and the ceiling. */
class ShareOutTest {

    private static final Quorum HALF = new Quorum(VoteBasis.ELIGIBLE, Share.moreThan(1, 2));

    @Test
    void theMostNamedGetThePlaces() {
        List<Verdict> verdicts = chosen(TieRule.REFUSED, List.of(), ballot(5, 1, 3));
        assertThat(outcomes(verdicts)).containsExactly(Outcome.PASSED, Outcome.REFUSED, Outcome.PASSED);
        assertThat(verdicts.get(1).reasons()).endsWith(Reason.of("notPlaced", 3, 2));
        assertThat(verdicts.get(0).counted()).extracting(Verdict.Counted::votes).isEqualTo(new Votes(5, 0, 1));
        assertThat(verdicts.get(2).reasons()).endsWith(Reason.of("reached", 3, 1), Reason.of("placed", 2, 2));
    }

    @Test
    void nobodyNamedIsNotChosenThoughPlacesAreFree() {
        assertThat(outcomes(chosen(TieRule.REFUSED, List.of(), ballot(6, 0, 0))))
                .containsExactly(Outcome.PASSED, Outcome.REFUSED, Outcome.REFUSED);
    }

    @Test
    void equalRanksAcrossTheLineFollowTheTieRule() {
        ChoiceRound round = ballot(5, 2, 2);
        assertThat(outcomes(chosen(TieRule.REFUSED, List.of(), round)))
                .containsExactly(Outcome.PASSED, Outcome.REFUSED, Outcome.REFUSED);
        List<Verdict> open = chosen(TieRule.CHAIR_DECIDES, List.of(), round);
        assertThat(outcomes(open)).containsExactly(Outcome.PASSED, Outcome.TIED, Outcome.TIED);
        assertThat(open.get(1).reasons()).endsWith(Reason.of("lineChair", 2, "1"));
        assertThat(outcomes(chosen(TieRule.CHAIR_DECIDES, List.of(List.of(3, 2)), round)))
                .containsExactly(Outcome.PASSED, Outcome.REFUSED, Outcome.PASSED);
        assertThat(outcomes(chosen(TieRule.CHAIR_DECIDES, List.of(List.of(3), List.of(2, 1)), round)))
                .as("the chair must put all tied ones in one order")
                .containsExactly(Outcome.PASSED, Outcome.TIED, Outcome.TIED);
    }

    @Test
    void aRevoteIsAboutTheTiedOnesAndThePlacesLeft() {
        ChoiceRound first = ballot(5, 2, 2);
        List<Verdict> tied = chosen(TieRule.REVOTE, List.of(), first);
        assertThat(tied.get(2).reasons()).endsWith(Reason.of("lineRevote", 2, "1"));
        ChoiceRound second = new ChoiceRound(
                Councils.again(2, RoundKind.REVOTE, BallotMode.SECRET), Map.of(2, 2, 3, 4), Map.of(), papers(6));
        List<Verdict> after = chosen(TieRule.REVOTE, List.of(), second, first);
        assertThat(outcomes(after)).containsExactly(Outcome.PASSED, Outcome.REFUSED, Outcome.PASSED);
        assertThat(after.get(0).counted()).extracting(Verdict.Counted::round).isEqualTo(1);
        assertThat(after.get(2).counted()).extracting(Verdict.Counted::round).isEqualTo(2);
        ChoiceRound tooMany = new ChoiceRound(
                Councils.again(2, RoundKind.REVOTE, BallotMode.SECRET), Map.of(2, 4, 3, 4), Map.of(), papers(6));
        assertThatThrownBy(() -> chosen(TieRule.REVOTE, List.of(), first, tooMany))
                .hasMessageContaining("deliberation.fault.choiceMost[8, 6]");
        ChoiceRound others = new ChoiceRound(
                Councils.again(2, RoundKind.REVOTE, BallotMode.SECRET), Map.of(1, 1, 2, 2, 3, 2), Map.of(), papers(6));
        assertThatThrownBy(() -> chosen(TieRule.REVOTE, List.of(), first, others))
                .hasMessageContaining("fault.put");
    }

    @Test
    void anItemWhoseQuorumARecusalBreaksTakesNoPlace() {
        Roster roster = Councils.roster(6);
        Assembly assembly = new Assembly(
                Councils.choiceRule(TieRule.REFUSED),
                roster,
                new SignInSheet(roster, Councils.arrivals(4)),
                Councils.agenda(3),
                List.of(new Recused(1, 1, "a"), new Recused(1, 2, "b")));
        ChoiceRound round =
                new ChoiceRound(Councils.first(BallotMode.SECRET), Map.of(1, 2, 2, 2, 3, 1), Map.of(), papers(4));
        assertThat(outcomes(new Tally(assembly, List.of(round), List.of()).verdicts(Councils.VOTE_AT)))
                .containsExactly(Outcome.NO_QUORUM, Outcome.PASSED, Outcome.PASSED);
    }

    @Test
    void scoresAreAveragedWithoutTheHighestAndLowestAndComparedExactly() {
        Verdict verdict = scored("60", "59.99", "60.01", "100", "0");
        assertThat(verdict.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(verdict.counted()).extracting(Verdict.Counted::average).isEqualTo(new BigDecimal("60.00"));
        assertThat(verdict.reasons())
                .endsWith(Reason.of("scores", 5, 1, 1, 3, "180.00"), Reason.of("scorePassed", "60.00", "60"));
        Verdict below = scored("60", "59.99", "60", "100", "0");
        assertThat(below.outcome()).as("59.9966… reads 60.00 and is below 60").isEqualTo(Outcome.REFUSED);
        assertThat(below.reasons()).endsWith(Reason.of("scoreRefused", "60.00", "60"));
        Verdict few = scored("60", "70", "80");
        assertThat(few.outcome()).isEqualTo(Outcome.NOT_VOTED);
        assertThat(few.reasons()).endsWith(Reason.of("fewScores", 3, 4));
    }

    @Test
    void moneyGoesByRankAndTheRestIsExplained() {
        assertThat(grants(CeilingRule.STOP, "7000")).containsExactly("FULL 5000.00", "NONE 0", "NONE 0");
        assertThat(grants(CeilingRule.SKIP, "7000")).containsExactly("FULL 5000.00", "NONE 0", "FULL 2000.00");
        assertThat(grants(CeilingRule.PARTIAL, "7000")).containsExactly("FULL 5000.00", "PARTIAL 2000.00", "NONE 0");
        assertThat(grants(CeilingRule.PARTIAL, "5000")).containsExactly("FULL 5000.00", "NONE 0", "NONE 0");
        assertThat(grants(CeilingRule.STOP, "11000")).containsExactly("FULL 5000.00", "FULL 4000.00", "FULL 2000.00");
        List<Verdict> part = funded(CeilingRule.PARTIAL, "7000", TieRule.REFUSED, List.of(), 14, 12, 10);
        assertThat(part.get(1).outcome()).isEqualTo(Outcome.PASSED);
        assertThat(part.get(1).reasons()).endsWith(Reason.of("fundedPart", 2, "2000.00", "4000.00"));
        assertThat(part.get(0).reasons()).endsWith(Reason.of("fundedFull", 1, "5000.00", "2000.00"));
        assertThat(part.get(2).outcome()).isEqualTo(Outcome.NOT_FUNDED);
        assertThat(part.get(2).reasons()).endsWith(Reason.of("fundedNone", 3, "2000.00", "0"));
    }

    @Test
    void equalRanksAcrossTheMoneyFollowTheTieRule() {
        assertThat(outcomes(funded(CeilingRule.STOP, "5000", TieRule.REFUSED, List.of(), 12, 12, 10)))
                .containsExactly(Outcome.NOT_FUNDED, Outcome.NOT_FUNDED, Outcome.NOT_FUNDED);
        assertThat(outcomes(funded(CeilingRule.SKIP, "5000", TieRule.REFUSED, List.of(), 12, 12, 10)))
                .containsExactly(Outcome.NOT_FUNDED, Outcome.NOT_FUNDED, Outcome.PASSED);
        List<Verdict> open = funded(CeilingRule.SKIP, "5000", TieRule.CHAIR_DECIDES, List.of(), 12, 12, 10);
        assertThat(outcomes(open)).containsExactly(Outcome.TIED, Outcome.TIED, Outcome.WAITING);
        assertThat(open.get(2).reasons()).endsWith(Reason.of("moneyWaits", 3));
        assertThat(Ties.open(
                        money(CeilingRule.SKIP, "5000", TieRule.CHAIR_DECIDES).rule(), open))
                .as("the third is of another rank")
                .containsExactly(List.of(1, 2));
        assertThat(open.get(0).reasons()).endsWith(Reason.of("moneyChair", 1, "5000.00"));
        assertThat(outcomes(funded(CeilingRule.STOP, "5000", TieRule.REVOTE, List.of(), 12, 12, 10)))
                .containsExactly(Outcome.TIED, Outcome.TIED, Outcome.NOT_FUNDED);
        List<Verdict> ordered =
                funded(CeilingRule.STOP, "5000", TieRule.CHAIR_DECIDES, List.of(List.of(2, 1)), 12, 12, 10);
        assertThat(outcomes(ordered)).containsExactly(Outcome.NOT_FUNDED, Outcome.PASSED, Outcome.NOT_FUNDED);
        assertThat(ordered.get(1).reasons())
                .endsWith(Reason.of("ordered"), Reason.of("fundedFull", 1, "4000.00", "1000.00"));
        assertThat(outcomes(funded(CeilingRule.PARTIAL, "3000", TieRule.REFUSED, List.of(), 12, 12, 10)))
                .containsExactly(Outcome.NOT_FUNDED, Outcome.NOT_FUNDED, Outcome.NOT_FUNDED);
        assertThat(outcomes(funded(CeilingRule.STOP, "3000", TieRule.REVOTE, List.of(), 12, 12, 10)))
                .as("neither fits: no tie to resolve")
                .containsExactly(Outcome.NOT_FUNDED, Outcome.NOT_FUNDED, Outcome.NOT_FUNDED);
    }

    @Test
    void aTieForMoneyMayBeVotedOnAgainAndAnItemWithoutASumCannotBeRanked() {
        Assembly assembly = money(CeilingRule.STOP, "5000", TieRule.REVOTE);
        VoteRound again = new VoteRound(
                Councils.again(2, RoundKind.REVOTE, BallotMode.SHOW_OF_HANDS),
                2,
                new Votes(13, 1, 0),
                Map.of(),
                null,
                null);
        assertThat(outcomes(new Tally(
                                assembly,
                                List.of(Councils.hands(1, 12, 2, 0), Councils.hands(2, 12, 2, 0), again),
                                List.of())
                        .verdicts(Councils.VOTE_AT)))
                .containsExactly(Outcome.NOT_FUNDED, Outcome.PASSED, Outcome.NOT_VOTED);
        Roster roster = Councils.roster(16);
        Assembly blank = new Assembly(
                assembly.rule(),
                roster,
                new SignInSheet(roster, Councils.arrivals(14)),
                List.of(new Matter(1, "x", null, false)),
                List.of());
        assertThatThrownBy(() -> Councils.verdict(blank, Councils.hands(1, 14, 0, 0)))
                .hasMessageContaining("deliberation.fault.amount[x]");
    }

    private static List<String> grants(CeilingRule rule, String sum) {
        return funded(rule, sum, TieRule.REFUSED, List.of(), 14, 12, 10).stream()
                .map(Verdict::cut)
                .map(cut -> cut == null ? "" : cut.grant() + " " + cut.given().toPlainString())
                .toList();
    }

    private static List<Verdict> funded(
            CeilingRule rule, String sum, TieRule tie, List<List<Integer>> order, int... favour) {
        List<VoteRound> rounds = IntStream.range(0, favour.length)
                .mapToObj(i -> Councils.hands(i + 1, favour[i], 14 - favour[i], 0))
                .toList();
        return new Tally(money(rule, sum, tie), rounds, order).verdicts(Councils.VOTE_AT);
    }

    private static Assembly money(CeilingRule how, String sum, TieRule tie) {
        VotingRule rule = Councils.vote(
                HALF,
                new Threshold(VoteBasis.PRESENT, Councils.HALF, 0),
                RecusalEffect.OUT_OF_BOTH,
                tie,
                new Ceiling(new Money(new BigDecimal(sum)), how));
        Roster roster = Councils.roster(16);
        List<Matter> agenda = List.of(
                new Matter(1, "a", Money.yuan(5000), false),
                new Matter(2, "b", Money.yuan(4000), false),
                new Matter(3, "c", Money.yuan(2000), false));
        return new Assembly(rule, roster, new SignInSheet(roster, Councils.arrivals(14)), agenda, List.of());
    }

    private static Verdict scored(String... scores) {
        VotingRule rule = new VotingRule(
                BodyKind.EXPERTS,
                VoteMethod.SCORE,
                HALF,
                null,
                TieRule.REFUSED,
                RecusalEffect.OUT_OF_BOTH,
                null,
                new Scoring(BigDecimal.valueOf(100), BigDecimal.valueOf(60), 1, 1, 4),
                null);
        return Councils.verdict(
                Councils.assembly(rule, 7, 6),
                new ScoreRound(
                        Councils.first(BallotMode.SECRET),
                        1,
                        Councils.scores(scores),
                        Map.of(),
                        papers(scores.length)));
    }

    private static @Nullable Papers papers(int members) {
        Set<Integer> roll = IntStream.rangeClosed(1, members).boxed().collect(Collectors.toSet());
        return new Papers(roll, members, 0);
    }

    private static ChoiceRound ballot(int... counts) {
        Map<Integer, Integer> named = new HashMap<>();
        for (int i = 0; i < counts.length; i++) {
            named.put(i + 1, counts[i]);
        }
        return new ChoiceRound(Councils.first(BallotMode.SECRET), named, Map.of(), papers(6));
    }

    private static List<Verdict> chosen(TieRule tie, List<List<Integer>> order, ChoiceRound... rounds) {
        Roster roster = Councils.roster(6);
        Assembly assembly = new Assembly(
                Councils.choiceRule(tie),
                roster,
                new SignInSheet(roster, Councils.arrivals(6)),
                Councils.agenda(3),
                List.of());
        return new Tally(assembly, List.of(rounds), order).verdicts(Councils.VOTE_AT);
    }

    private static List<Outcome> outcomes(List<Verdict> verdicts) {
        return verdicts.stream().map(Verdict::outcome).toList();
    }
}

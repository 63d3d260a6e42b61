package org.weishishi.deliberation.domain.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weishishi.deliberation.api.Votes;
import org.weishishi.deliberation.api.tally.BallotMode;
import org.weishishi.deliberation.api.tally.Outcome;
import org.weishishi.deliberation.api.tally.RoundKind;
import org.weishishi.deliberation.api.tally.Voice;
import org.weishishi.rule.api.meeting.Quorum;
import org.weishishi.rule.api.meeting.RecusalEffect;
import org.weishishi.rule.api.meeting.Share;
import org.weishishi.rule.api.meeting.Threshold;
import org.weishishi.rule.api.meeting.TieRule;
import org.weishishi.rule.api.meeting.VoteBasis;
import org.weishishi.rule.api.meeting.VotingRule;

/** Votes for and against, with the cases a clerk meets. */
class VoteTallyTest {

    private static final RecusalEffect OUT = RecusalEffect.OUT_OF_BOTH;

    @ParameterizedTest
    @CsvSource({
        "16,14,8,6,0,PASSED",
        "16,14,7,6,1,REFUSED",
        "16,11,6,5,0,PASSED",
        "16,10,10,0,0,NO_QUORUM",
        "15,10,10,0,0,NO_QUORUM",
        "15,11,5,3,3,REFUSED",
        "3,3,2,1,0,PASSED",
        "1,1,1,0,0,PASSED",
        "1,1,0,0,1,REFUSED"
    })
    void moreThanHalfOfMoreThanTwoThirds(
            int members, int present, int favour, int against, int abstained, Outcome due) {
        Verdict verdict = Councils.verdict(
                Councils.assembly(Councils.rule(OUT, TieRule.REFUSED), members, present),
                Councils.hands(1, favour, against, abstained));
        assertThat(verdict.outcome()).isEqualTo(due);
    }

    @Test
    void everyAnswerSaysItsWholeArgument() {
        Verdict verdict = Councils.verdict(
                Councils.assembly(Councils.rule(OUT, TieRule.REFUSED), 16, 14, new Recused(1, 3, "stake")),
                Councils.hands(1, 7, 5, 1));
        assertThat(verdict.reasons())
                .containsExactly(
                        Reason.of("recusedOut", 1),
                        Reason.of("quorumMet", 15, 13, 11, "> 2/3", 0),
                        Reason.of("basePRESENT", 13),
                        Reason.of("needed", 7, "> 1/2", 0),
                        Reason.of("votes", 7, 5, 1),
                        Reason.of("passed", 7, 7));
        assertThat(verdict.base()).isEqualTo(13);
        assertThat(verdict.needed()).isEqualTo(7);
    }

    @Test
    void aRecusalCanBreakTheQuorumOrLeaveItAsCalled() {
        Recused one = new Recused(1, 3, "stake");
        Verdict out = Councils.verdict(Councils.assembly(Councils.rule(OUT, TieRule.REFUSED), 16, 11, one));
        assertThat(out.outcome()).isEqualTo(Outcome.NO_QUORUM);
        assertThat(out.heads()).isEqualTo(new HeadCount(15, 10, 11, 1, 10, 15, 15, 5));
        assertThat(out.reasons())
                .containsExactly(
                        Reason.of("recusedOut", 1),
                        Reason.of("quorumMissing", 15, 10, 11, "> 2/3", 1),
                        Reason.of("noQuorum"));
        Verdict only = Councils.verdict(
                Councils.assembly(Councils.rule(RecusalEffect.VOTE_ONLY, TieRule.REFUSED), 16, 11, one),
                Councils.hands(1, 6, 4, 0));
        assertThat(only.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(only.heads()).isEqualTo(new HeadCount(16, 11, 11, 1, 10, 15, 15, 5));
        assertThat(only.reasons()).contains(Reason.of("recusedVoteOnly", 1));
    }

    @ParameterizedTest
    @CsvSource({"ALL_MEMBERS,18,10,REFUSED", "ELIGIBLE,16,9,PASSED", "PRESENT,14,8,PASSED"})
    void theBaseDecides(VoteBasis base, int whole, int needed, Outcome due) {
        VotingRule rule = Councils.vote(
                new Quorum(VoteBasis.ELIGIBLE, Share.moreThan(1, 2)),
                new Threshold(base, Share.moreThan(1, 2), 0),
                OUT,
                TieRule.REFUSED,
                null);
        Roster roster = new Roster(18, Councils.roster(16).people(), List.of());
        Assembly assembly = new Assembly(
                rule, roster, new SignInSheet(roster, Councils.arrivals(14)), Councils.agenda(1), List.of());
        Verdict verdict = Councils.verdict(assembly, Councils.hands(1, 9, 5, 0));
        assertThat(verdict.base()).isEqualTo(whole);
        assertThat(verdict.needed()).isEqualTo(needed);
        assertThat(verdict.outcome()).isEqualTo(due);
    }

    @Test
    void vacantSeatsCountInTheQuorumOfAllMembers() {
        VotingRule rule = Councils.vote(
                new Quorum(VoteBasis.ALL_MEMBERS, Share.atLeast(2, 3)),
                new Threshold(VoteBasis.PRESENT, Share.atLeast(1, 2), 4),
                OUT,
                TieRule.REFUSED,
                null);
        Roster roster = new Roster(9, Councils.roster(6).people(), List.of());
        Assembly assembly = new Assembly(
                rule, roster, new SignInSheet(roster, Councils.arrivals(6)), Councils.agenda(1), List.of());
        Verdict three = Councils.verdict(assembly, Councils.hands(1, 3, 0, 3));
        assertThat(three.heads().members()).isEqualTo(9);
        assertThat(three.outcome())
                .as("half is enough, but four votes are needed")
                .isEqualTo(Outcome.REFUSED);
        assertThat(three.reasons()).contains(Reason.of("neededMinimum", 4, "≥ 1/2", 4));
        assertThat(Councils.verdict(assembly, Councils.hands(1, 4, 0, 2)).outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void theChairDecidesATieTheDeputyWhenTheChairIsRecused() {
        VotingRule rule = Councils.rule(OUT, TieRule.CHAIR_DECIDES);
        Verdict open = Councils.verdict(Councils.assembly(rule, 16, 14), tie(7, null));
        assertThat(open.outcome()).isEqualTo(Outcome.TIED);
        assertThat(open.reasons()).contains(Reason.of("tie", 7), Reason.of("tieChair", 1, "m1"));
        Verdict decided = Councils.verdict(Councils.assembly(rule, 16, 14), tie(7, Voice.FAVOUR));
        assertThat(decided.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(decided.reasons()).endsWith(Reason.of("castingFavour", 1, "m1"));
        Verdict deputy =
                Councils.verdict(Councils.assembly(rule, 16, 13, new Recused(1, 1, "stake")), tie(6, Voice.AGAINST));
        assertThat(deputy.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(deputy.reasons()).endsWith(Reason.of("castingAgainst", 2, "m2"));
        Verdict nobody = Councils.verdict(
                Councils.assembly(rule, 16, 14, new Recused(1, 1, "stake"), new Recused(1, 2, "stake")), tie(6, null));
        assertThat(nobody.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(nobody.reasons()).endsWith(Reason.of("noPresiding"));
    }

    @Test
    void aTieIsRefusedOrVotedOnAgainAndTheOldRoundIsKept() {
        Verdict refused =
                Councils.verdict(Councils.assembly(Councils.rule(OUT, TieRule.REFUSED), 16, 14), tie(7, null));
        assertThat(refused.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(refused.reasons()).endsWith(Reason.of("tieRefused"));
        Assembly assembly = Councils.assembly(Councils.rule(OUT, TieRule.REVOTE), 16, 14);
        Verdict tied = Councils.verdict(assembly, tie(7, null));
        assertThat(tied.outcome()).isEqualTo(Outcome.TIED);
        assertThat(tied.reasons()).endsWith(Reason.of("tieRevote"));
        VoteRound second = new VoteRound(
                Councils.again(2, RoundKind.REVOTE, BallotMode.SHOW_OF_HANDS),
                1,
                new Votes(8, 6, 0),
                Map.of(),
                null,
                null);
        Verdict again = Councils.verdict(assembly, tie(7, null), second);
        assertThat(again.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(again.counted()).extracting(Verdict.Counted::round).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"6,6,2", "0,0,14"})
    void equalVotesThatOneMoreWouldNotCarryAreNoTie(int favour, int against, int abstained) {
        Verdict verdict = Councils.verdict(
                Councils.assembly(Councils.rule(OUT, TieRule.CHAIR_DECIDES), 16, 14),
                Councils.hands(1, favour, against, abstained));
        assertThat(verdict.outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void aCorrectionReplacesAndARevoteAfterItLooksAtTheCorrectedRound() {
        Assembly assembly = Councils.assembly(Councils.rule(OUT, TieRule.REVOTE), 16, 14);
        VoteRound wrong = Councils.hands(1, 8, 6, 0);
        VoteRound right = new VoteRound(
                Councils.again(2, RoundKind.RECOUNT, BallotMode.SHOW_OF_HANDS),
                1,
                new Votes(7, 7, 0),
                Map.of(),
                null,
                null);
        VoteRound second = new VoteRound(
                Councils.again(3, RoundKind.REVOTE, BallotMode.SHOW_OF_HANDS),
                1,
                new Votes(5, 9, 0),
                Map.of(),
                null,
                null);
        assertThat(Councils.verdict(assembly, wrong, right).outcome()).isEqualTo(Outcome.TIED);
        assertThat(Councils.verdict(assembly, second, wrong, right).outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void allRecusedOrWithdrawnIsNotDecided() {
        Recused[] all = IntStream.rangeClosed(1, 3)
                .mapToObj(i -> new Recused(1, i, "stake"))
                .toArray(Recused[]::new);
        for (RecusalEffect effect : RecusalEffect.values()) {
            Verdict verdict = Councils.verdict(Councils.assembly(Councils.rule(effect, TieRule.REFUSED), 3, 3, all));
            assertThat(verdict.outcome()).isEqualTo(Outcome.ALL_RECUSED);
            assertThat(verdict.reasons()).endsWith(Reason.of("allRecused", 3));
        }
        Roster roster = Councils.roster(3);
        Assembly gone = new Assembly(
                Councils.rule(OUT, TieRule.REFUSED),
                roster,
                new SignInSheet(roster, Councils.arrivals(3)),
                List.of(new Matter(1, "x", null, true)),
                List.of());
        assertThat(Councils.verdict(gone, Councils.hands(1, 3, 0, 0)).outcome()).isEqualTo(Outcome.WITHDRAWN);
        assertThat(Councils.verdict(gone).reasons()).containsExactly(Reason.of("withdrawn"));
    }

    @Test
    void withoutBallotsTheRoomSaysWhatIsNeeded() {
        Verdict open = Councils.verdict(Councils.assembly(Councils.rule(OUT, TieRule.REFUSED), 16, 14));
        assertThat(open.outcome()).isEqualTo(Outcome.NOT_VOTED);
        assertThat(open.base()).isEqualTo(14);
        assertThat(open.needed()).isEqualTo(8);
        assertThat(open.counted()).isNull();
    }

    @Test
    void whoLeftBeforeTheVoteOrCameAfterItDoesNotCount() {
        Roster roster = Councils.roster(4);
        List<Movement> moves = List.of(
                new Movement(1, true, 1),
                new Movement(2, true, 1),
                new Movement(3, true, 1),
                new Movement(3, false, 40),
                new Movement(4, true, 51));
        Assembly assembly = new Assembly(
                Councils.vote(
                        new Quorum(VoteBasis.ELIGIBLE, Share.atLeast(1, 2)),
                        new Threshold(VoteBasis.PRESENT, Councils.HALF, 0),
                        OUT,
                        TieRule.REFUSED,
                        null),
                roster,
                new SignInSheet(roster, moves),
                Councils.agenda(1),
                List.of());
        assertThat(assembly.voting(1, 50)).containsExactlyInAnyOrder(1, 2);
        assertThat(assembly.voting(1, 39)).containsExactlyInAnyOrder(1, 2, 3);
        assertThat(assembly.voting(1, 51)).containsExactlyInAnyOrder(1, 2, 4);
        assertThat(Councils.verdict(assembly, Councils.hands(1, 2, 0, 0)).outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void invalidAndUnreturnedPapersStayInTheBase() {
        Set<Integer> roll = IntStream.rangeClosed(1, 13).boxed().collect(Collectors.toSet());
        VoteRound secret = new VoteRound(
                Councils.first(BallotMode.SECRET), 1, new Votes(7, 2, 0), Map.of(), new Papers(roll, 11, 2), null);
        Verdict verdict = Councils.verdict(Councils.assembly(Councils.rule(OUT, TieRule.REFUSED), 16, 14), secret);
        assertThat(verdict.outcome()).as("7 of 9 valid ones, but of 14 present").isEqualTo(Outcome.REFUSED);
        assertThat(verdict.reasons()).contains(Reason.of("papers", 13, 11, 2, 2));
    }

    private static VoteRound tie(int each, @Nullable Voice casting) {
        return new VoteRound(
                Councils.first(BallotMode.SHOW_OF_HANDS), 1, new Votes(each, each, 0), Map.of(), null, casting);
    }
}

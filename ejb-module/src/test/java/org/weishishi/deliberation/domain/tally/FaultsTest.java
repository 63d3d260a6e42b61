package org.weishishi.deliberation.domain.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.weishishi.deliberation.api.Votes;
import org.weishishi.deliberation.api.tally.BallotMode;
import org.weishishi.deliberation.api.tally.RoundKind;
import org.weishishi.deliberation.api.tally.Voice;
import org.weishishi.rule.api.meeting.RecusalEffect;
import org.weishishi.rule.api.meeting.TieRule;
import org.weishishi.rule.api.meeting.VoteMethod;
import org.weishishi.rule.api.meeting.VotingRule;

/** The table of faults of rosters, rounds, votes and papers: what is wrong, the named rule that refuses it, and the arguments its message gets. */
class FaultsTest {

    private static final VotingRule RULE = Councils.rule(RecusalEffect.OUT_OF_BOTH, TieRule.CHAIR_DECIDES);
    private static final Recused THREE = new Recused(1, 3, "stake");

    static Stream<Arguments> faults() {
        List<Arguments> all = new ArrayList<>();
        roster(all);
        rounds(all);
        votes(all);
        papers(all);
        return all.stream();
    }

    private static void roster(List<Arguments> all) {
        Voter one = new Voter(1, "a", true, true);
        Roster roster =
                new Roster(0, List.of(one, new Voter(2, "b", false, true), new Voter(3, "c", true, false)), List.of());
        all.add(Faults.fault("memberTwice", List.of(1, "a"), () -> new Roster(0, List.of(one, one), List.of())));
        all.add(Faults.fault(
                "seats", List.of(1, 2), () -> new Roster(1, List.of(one, new Voter(2, "b", true, true)), List.of())));
        all.add(Faults.fault("seats", List.of(-1, 1), () -> new Roster(-1, List.of(one), List.of())));
        all.add(Faults.fault("notOnRoster", List.of(9), () -> new Roster(0, List.of(one), List.of(9))));
        all.add(Faults.fault("notOnRoster", List.of(9), () -> sheet(roster, new Movement(9, true, 1))));
        all.add(Faults.fault("termOver", List.of(3, "c"), () -> sheet(roster, new Movement(3, true, 1))));
        all.add(Faults.fault(
                "movementTwice",
                List.of(1, 4),
                () -> sheet(roster, new Movement(1, true, 4), new Movement(1, false, 4))));
        all.add(Faults.fault("movementOrder", List.of(1, 4), () -> sheet(roster, new Movement(1, false, 4))));
        all.add(Faults.fault(
                "movementOrder",
                List.of(1, 5),
                () -> sheet(roster, new Movement(1, true, 4), new Movement(1, true, 5))));
        all.add(Faults.fault("observer", List.of(2, "b"), () -> assembly(roster, new Recused(1, 2, "x"))));
        all.add(Faults.fault("termOver", List.of(3, "c"), () -> assembly(roster, new Recused(1, 3, "x"))));
        all.add(Faults.fault("noItem", List.of(7), () -> assembly(roster, new Recused(7, 1, "x"))));
        all.add(Faults.fault(
                "recusedTwice", List.of(1, 1), () -> assembly(roster, new Recused(1, 1, "x"), new Recused(1, 1, "y"))));
        all.add(Faults.fault("recusalReason", List.of(1, 1), () -> new Recused(1, 1, " ")));
        Matter item = new Matter(1, "", null, false);
        all.add(Faults.fault(
                "itemTwice",
                List.of(1),
                () -> new Assembly(RULE, roster, sheet(roster), List.of(item, item), List.of())));
        all.add(Faults.fault(
                "itemTwice",
                List.of(0),
                () -> new Assembly(RULE, roster, sheet(roster), List.of(new Matter(0, "", null, false)), List.of())));
    }

    private static void rounds(List<Arguments> all) {
        all.add(Faults.fault(
                "roundKind",
                List.of(1, RoundKind.REVOTE),
                () -> Councils.again(1, RoundKind.REVOTE, BallotMode.NAMED)));
        all.add(Faults.fault(
                "roundKind", List.of(2, RoundKind.FIRST), () -> Councils.again(2, RoundKind.FIRST, BallotMode.NAMED)));
        all.add(Faults.fault(
                "roundKind", List.of(0, RoundKind.FIRST), () -> Councils.again(0, RoundKind.FIRST, BallotMode.NAMED)));
        all.add(Faults.fault(
                "roundReason", List.of(2), () -> new RoundHead(2, 1, RoundKind.RECOUNT, BallotMode.NAMED, " ")));
        VoteRound first = Councils.hands(1, 8, 6, 0);
        VoteRound third = again(3, 99, RoundKind.RECOUNT, 8, 6);
        all.add(Faults.fault("roundGap", List.of(3, 2), () -> tally(first, third)));
        all.add(Faults.fault("roundGap", List.of(1, 2), () -> tally(first, Councils.hands(1, 7, 7, 0))));
        all.add(Faults.fault("roundMoment", List.of(2), () -> tally(first, again(2, 49, RoundKind.RECOUNT, 8, 6))));
        all.add(Faults.fault("noTie", List.of(), () -> tally(first, again(2, 60, RoundKind.REVOTE, 8, 6))));
        VotingRule revote = Councils.rule(RecusalEffect.OUT_OF_BOTH, TieRule.REVOTE);
        all.add(Faults.fault(
                "noTie",
                List.of(),
                () -> Councils.verdict(
                        Councils.assembly(revote, 16, 14), first, again(2, 60, RoundKind.REVOTE, 8, 6))));
        all.add(Faults.fault("noItem", List.of(8), () -> tally(Councils.hands(8, 8, 6, 0))));
        all.add(Faults.fault(
                "method",
                List.of(VoteMethod.VOTE),
                () -> tally(new ScoreRound(Councils.first(BallotMode.NAMED), 1, List.of(), Map.of(), null))));
        all.add(Faults.fault(
                "method", List.of(VoteMethod.VOTE), () -> tally(Faults.choice(BallotMode.NAMED, Map.of(1, 0), null))));
        all.add(Faults.fault("method", List.of(VoteMethod.CHOICE), () -> Faults.chosen(Councils.hands(1, 8, 6, 0))));
        all.add(Faults.fault("method", List.of(VoteMethod.SCORE), () -> Faults.scored(Councils.hands(1, 8, 6, 0))));
    }

    private static void votes(List<Arguments> all) {
        all.add(Faults.fault("sum", List.of("item1", 15L, 14L, 1L), () -> tally(Councils.hands(1, 8, 6, 1))));
        all.add(Faults.fault("sum", List.of("item1", 13L, 14L, 1L), () -> tally(Councils.hands(1, 8, 5, 0))));
        all.add(Faults.fault(
                "sum",
                List.of("item1", (long) Integer.MAX_VALUE, 14L, Integer.MAX_VALUE - 14L),
                () -> tally(Councils.hands(1, Integer.MAX_VALUE, 5, 0))));
        for (int[] v : new int[][] {{-1, 15, 0}, {15, -1, 0}, {15, 0, -1}}) {
            all.add(Faults.fault("negative", List.of("item1"), () -> tally(Councils.hands(1, v[0], v[1], v[2]))));
        }
        all.add(Faults.fault("recusedVotes", List.of(3, "m3", "item1"), () -> tally(named(14))));
        all.add(Faults.fault(
                "absentVotes",
                List.of(15, "m15", "item1"),
                () -> Councils.verdict(Councils.assembly(RULE, 16, 14), named(15))));
        all.add(Faults.fault(
                "notOnRoster", List.of(17), () -> Councils.verdict(Councils.assembly(RULE, 16, 16), named(17))));
        all.add(Faults.fault(
                "sumNamed",
                List.of("item1", 14L, 13L, 1L),
                () -> Councils.verdict(
                        Councils.assembly(RULE, 16, 14),
                        new VoteRound(
                                Councils.first(BallotMode.NAMED),
                                1,
                                new Votes(13, 1, 0),
                                named(14).named(),
                                null,
                                null))));
        all.add(Faults.fault(
                "sum",
                List.of("item1", 13L, 14L, 1L),
                () -> Councils.verdict(Councils.assembly(RULE, 16, 14), named(13))));
        all.add(Faults.fault(
                "shape",
                List.of(1, BallotMode.SHOW_OF_HANDS),
                () -> tally(new VoteRound(
                        Councils.first(BallotMode.SHOW_OF_HANDS),
                        1,
                        new Votes(14, 0, 0),
                        named(14).named(),
                        null,
                        null))));
        all.add(Faults.fault("castingVoice", List.of(1), () -> casting(7, Voice.ABSTAIN)));
        all.add(Faults.fault(
                "castingNoTie",
                List.of("item1"),
                () -> Councils.verdict(Councils.assembly(RULE, 16, 14), casting(8, Voice.FAVOUR))));
        VotingRule refused = Councils.rule(RecusalEffect.OUT_OF_BOTH, TieRule.REFUSED);
        all.add(Faults.fault(
                "castingNoTie",
                List.of("item1"),
                () -> Councils.verdict(Councils.assembly(refused, 16, 14), casting(7, Voice.FAVOUR))));
    }

    private static void papers(List<Arguments> all) {
        all.add(Faults.fault("moreReturned", List.of(3, 2), () -> new Papers(Set.of(1, 2), 3, 0)));
        all.add(Faults.fault("moreReturned", List.of(-1, 2), () -> new Papers(Set.of(1, 2), -1, 0)));
        all.add(Faults.fault("moreInvalid", List.of(3, 2), () -> new Papers(Set.of(1, 2), 2, 3)));
        all.add(Faults.fault("moreInvalid", List.of(-1, 2), () -> new Papers(Set.of(1, 2), 2, -1)));
        all.add(Faults.fault("votesTwice", List.of(4), () -> Papers.of(List.of(4, 5, 4), 2, 0)));
        all.add(Faults.fault("recusedVotes", List.of(3, "m3", "item1"), () -> tally(secret(Set.of(3), 1, 0, 1))));
        all.add(Faults.fault("absentVotes", List.of(16, "m16", "item1"), () -> tally(secret(Set.of(16), 1, 0, 1))));
        all.add(Faults.fault("sumReturned", List.of("item1", 3L, 2L, 1L), () -> tally(secret(Set.of(1, 2), 2, 1, 2))));
        all.add(Faults.fault(
                "shape",
                List.of(1, BallotMode.SECRET),
                () -> tally(new VoteRound(
                        Councils.first(BallotMode.SECRET), 1, new Votes(13, 0, 0), Map.of(), null, null))));
        all.add(Faults.fault(
                "shape",
                List.of(1, BallotMode.NAMED),
                () -> tally(new VoteRound(
                        Councils.first(BallotMode.NAMED),
                        1,
                        new Votes(1, 0, 0),
                        Map.of(),
                        new Papers(Set.of(1), 1, 0),
                        null))));
    }

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource("faults")
    void isRefusedByItsRule(String rule, List<Object> args, ThrowingCallable act) {
        Faults.refused(rule, args, act);
    }

    private static SignInSheet sheet(Roster roster, Movement... moves) {
        return new SignInSheet(roster, List.of(moves));
    }

    private static Assembly assembly(Roster roster, Recused... out) {
        return new Assembly(RULE, roster, sheet(roster), List.of(new Matter(1, "", null, false)), List.of(out));
    }

    private static Verdict tally(Round... rounds) {
        boolean hands = rounds[0] instanceof VoteRound vote && vote.head().mode() == BallotMode.SHOW_OF_HANDS;
        return hands
                ? Councils.verdict(Councils.assembly(RULE, 16, 14), rounds)
                : Councils.verdict(Councils.assembly(RULE, 16, 14, THREE), rounds);
    }

    private static VoteRound again(int number, int moment, RoundKind kind, int favour, int against) {
        return new VoteRound(
                new RoundHead(number, moment, kind, BallotMode.SHOW_OF_HANDS, "why"),
                1,
                new Votes(favour, against, 0),
                Map.of(),
                null,
                null);
    }

    private static VoteRound named(int upTo) {
        Map<Integer, Voice> said = new java.util.HashMap<>();
        for (int i = 1; i <= upTo; i++) {
            said.put(i, Voice.FAVOUR);
        }
        return new VoteRound(Councils.first(BallotMode.NAMED), 1, VoteRound.counted(said), said, null, null);
    }

    private static VoteRound casting(int favour, Voice voice) {
        return new VoteRound(
                Councils.first(BallotMode.SHOW_OF_HANDS), 1, new Votes(favour, 14 - favour, 0), Map.of(), null, voice);
    }

    private static VoteRound secret(Set<Integer> roll, int returned, int invalid, int favour) {
        return new VoteRound(
                Councils.first(BallotMode.SECRET),
                1,
                new Votes(favour, 0, 0),
                Map.of(),
                new Papers(roll, returned, invalid),
                null);
    }
}

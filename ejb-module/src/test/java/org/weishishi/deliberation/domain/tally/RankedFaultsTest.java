package org.weishishi.deliberation.domain.tally;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.weishishi.deliberation.api.tally.BallotMode;
import org.weishishi.deliberation.api.tally.RoundKind;

/** The table of faults of scores and choices: what is wrong, the named rule that refuses it, and the arguments its message gets. */
class RankedFaultsTest {

    static Stream<Arguments> faults() {
        List<Arguments> all = new ArrayList<>();
        scores(all);
        choices(all);
        return all.stream();
    }

    private static void scores(List<Arguments> all) {
        for (String wrong : List.of("100.01", "-1", "80.005")) {
            all.add(Faults.fault(
                    "score",
                    List.of("item1", wrong, "100"),
                    () -> Faults.scored(score(BallotMode.NAMED, null, wrong))));
        }
        all.add(Faults.fault("noHands", List.of(1), () -> Faults.scored(score(BallotMode.SHOW_OF_HANDS, null, "80"))));
        all.add(Faults.fault(
                "sumScores",
                List.of("item1", 1L, 2L, 1L),
                () -> Faults.scored(score(BallotMode.SECRET, new Papers(Set.of(1, 2), 2, 0), "80"))));
        all.add(Faults.fault(
                "absentVotes",
                List.of(9, "m9", "item1"),
                () -> Faults.scored(score(BallotMode.SECRET, new Papers(Set.of(9), 1, 0), "80"))));
        all.add(Faults.fault(
                "shape", List.of(1, BallotMode.SECRET), () -> Faults.scored(score(BallotMode.SECRET, null, "80"))));
        all.add(Faults.fault(
                "scoresNamed",
                List.of("item1"),
                () -> Faults.scored(new ScoreRound(
                        Councils.first(BallotMode.NAMED),
                        1,
                        Councils.scores("80", "81"),
                        Map.of(1, new BigDecimal("80")),
                        null))));
        all.add(Faults.fault(
                "absentVotes",
                List.of(9, "m9", "item1"),
                () -> Faults.scored(new ScoreRound(
                        Councils.first(BallotMode.NAMED),
                        1,
                        Councils.scores("80"),
                        Map.of(9, new BigDecimal("80")),
                        null))));
    }

    private static void choices(List<Arguments> all) {
        Papers five = new Papers(Set.of(1, 2, 3, 4, 5), 5, 1);
        all.add(Faults.fault(
                "noHands",
                List.of(1),
                () -> Faults.chosen(Faults.choice(BallotMode.SHOW_OF_HANDS, Map.of(1, 0, 2, 0, 3, 0), null))));
        all.add(Faults.fault(
                "put",
                List.of(1, Set.of(1, 2, 3)),
                () -> Faults.chosen(Faults.choice(BallotMode.SECRET, Map.of(1, 2, 2, 2), five))));
        all.add(Faults.fault(
                "choiceItem",
                List.of("item1", 5, 4L),
                () -> Faults.chosen(Faults.choice(BallotMode.SECRET, Map.of(1, 5, 2, 0, 3, 0), five))));
        all.add(Faults.fault(
                "choiceItem",
                List.of("item1", -1, 4L),
                () -> Faults.chosen(Faults.choice(BallotMode.SECRET, Map.of(1, -1, 2, 4, 3, 4), five))));
        all.add(Faults.fault(
                "choiceMost",
                List.of(9L, 8L),
                () -> Faults.chosen(Faults.choice(BallotMode.SECRET, Map.of(1, 3, 2, 3, 3, 3), five))));
        all.add(Faults.fault(
                "choiceLeast",
                List.of(4L, 3L),
                () -> Faults.chosen(Faults.choice(BallotMode.SECRET, Map.of(1, 1, 2, 1, 3, 1), five))));
        all.add(Faults.fault(
                "absent",
                List.of(6, "m6"),
                () -> Faults.chosen(
                        Faults.choice(BallotMode.SECRET, Map.of(1, 1, 2, 0, 3, 0), new Papers(Set.of(6), 1, 0)))));
        all.add(Faults.fault(
                "choiceNumber", List.of(1, 3, 1, 2), () -> Faults.chosen(ballots(Map.of(1, Set.of(1, 2, 3))))));
        all.add(Faults.fault("choiceNumber", List.of(1, 0, 1, 2), () -> Faults.chosen(ballots(Map.of(1, Set.of())))));
        all.add(Faults.fault("notPut", List.of(9), () -> Faults.chosen(ballots(Map.of(1, Set.of(9))))));
        all.add(Faults.fault("absent", List.of(6, "m6"), () -> Faults.chosen(ballots(Map.of(6, Set.of(1))))));
        all.add(Faults.fault(
                "recusedVotes", List.of(5, "m5", "item2"), () -> Faults.chosen(ballots(Map.of(5, Set.of(2))))));
        all.add(Faults.fault(
                "sumNamed",
                List.of("item1", 0L, 1L, 1L),
                () -> Faults.chosen(
                        new ChoiceRound(Councils.first(BallotMode.NAMED), Map.of(1, 1, 2, 0, 3, 0), Map.of(), null))));
        all.add(Faults.fault("orderTwice", List.of(2), () -> Faults.ordered(List.of(1, 2, 2))));
        all.add(Faults.fault("noItem", List.of(9), () -> Faults.ordered(List.of(9))));
        all.add(Faults.fault(
                "noTie",
                List.of(),
                () -> Faults.chosen(
                        Faults.choice(BallotMode.SECRET, Map.of(1, 4, 2, 3, 3, 0), five),
                        new ChoiceRound(
                                Councils.again(2, RoundKind.REVOTE, BallotMode.SECRET),
                                Map.of(1, 1),
                                Map.of(),
                                five))));
    }

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource("faults")
    void isRefusedByItsRule(String rule, List<Object> args, ThrowingCallable act) {
        Faults.refused(rule, args, act);
    }

    private static ScoreRound score(
            BallotMode mode, @org.jspecify.annotations.Nullable Papers papers, String... scores) {
        return new ScoreRound(Councils.first(mode), 1, Councils.scores(scores), Map.of(), papers);
    }

    private static ChoiceRound ballots(Map<Integer, Set<Integer>> named) {
        return new ChoiceRound(Councils.first(BallotMode.NAMED), Map.of(1, 0, 2, 0, 3, 0), named, null);
    }
}

package org.weishishi.deliberation.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.deliberation.domain.meeting.Called.CLERK;
import static org.weishishi.deliberation.domain.meeting.Called.revote;
import static org.weishishi.deliberation.domain.meeting.Called.vote;
import static org.weishishi.house.Refusals.refused;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weishishi.deliberation.api.simulation.SimulatedRound;
import org.weishishi.deliberation.api.tally.BallotMode;
import org.weishishi.deliberation.api.tally.Outcome;
import org.weishishi.deliberation.api.tally.RoundKind;
import org.weishishi.rule.api.meeting.Ceiling;
import org.weishishi.rule.api.meeting.CeilingRule;
import org.weishishi.rule.api.meeting.Scoring;
import org.weishishi.rule.api.meeting.TieRule;
import org.weishishi.rule.api.meeting.VoteMethod;
import org.weishishi.rule.api.meeting.VotingRule;
import org.weishishi.shared.Money;

/** Which items are voted on a second time where money is shared by rank: 2000 yuan, each item asks for 1000, ten members. */
class SecondVoteTest {

    private static Meeting meeting(VoteMethod method, TieRule tie, int items) {
        VotingRule plain = Called.rule(tie);
        boolean scores = method == VoteMethod.SCORE;
        VotingRule rule = new VotingRule(
                plain.body(),
                method,
                plain.quorum(),
                scores ? null : plain.pass(),
                tie,
                plain.recusal(),
                null,
                scores ? new Scoring(BigDecimal.TEN, BigDecimal.valueOf(6), 0, 0, 1) : null,
                new Ceiling(Money.yuan(2000), CeilingRule.STOP));
        Meeting made = Called.meeting(rule, 1, items);
        made.open(Called.body(10), Called.DAY, CLERK);
        IntStream.rangeClosed(1, 10).forEach(i -> new Proceedings(made).move(i, true, CLERK));
        return made;
    }

    private static Meeting voted(TieRule tie, int... favour) {
        Meeting made = meeting(VoteMethod.VOTE, tie, favour.length);
        for (int i = 0; i < favour.length; i++) {
            vote(made, i + 1, favour[i], 10 - favour[i]);
        }
        return made;
    }

    private static void again(Meeting meeting, int item, int favour) {
        new Counting(meeting).record(revote(new Counting(meeting).next(item), item, favour, 10 - favour), false, CLERK);
    }

    private static void close(Meeting meeting, Outcome... results) {
        assertThat(new Counting(meeting).close("", CLERK)).isTrue();
        assertThat(meeting.items()).extracting(AgendaItem::result).containsExactly(results);
    }

    @ParameterizedTest(name = "{index} {0}, {1}")
    @CsvSource({
        "funded before the tie, 1, false",
        "of the tie, 2, true",
        "of the tie too, 3, true",
        "behind the tie, 4, false",
        "did not pass, 5, false",
        "tied by its own votes, 6, true",
    })
    void whichItemIsVotedOnAgain(String standing, int item, boolean allowed) {
        Meeting meeting = voted(TieRule.REVOTE, 10, 8, 8, 7, 2, 5);
        if (allowed) {
            again(meeting, item, 9);
            assertThat(meeting.rounds()).hasSize(7);
        } else {
            refused("deliberation.fault.noTie", () -> again(meeting, item, 9));
            assertThat(meeting.rounds()).hasSize(6);
        }
    }

    @ParameterizedTest
    @CsvSource({"CHAIR_DECIDES", "REFUSED"})
    void noOtherTieRuleVotesAgain(TieRule tie) {
        Meeting meeting = voted(tie, 10, 8, 8);
        refused("deliberation.fault.noTie", () -> again(meeting, 2, 9));
    }

    @Test
    void whereTheMoneyIsEnoughNothingIsVotedOnAgain() {
        Meeting meeting = voted(TieRule.REVOTE, 8, 8);
        refused("deliberation.fault.noTie", () -> again(meeting, 1, 9));
        close(meeting, Outcome.PASSED, Outcome.PASSED);
    }

    @Test
    void eachItemOfTheTieIsVotedOnAgainOnceAndAfterThatOnlyWhatIsTiedStill() {
        Meeting meeting = voted(TieRule.REVOTE, 10, 8, 8);
        again(meeting, 2, 9);
        again(meeting, 3, 9);
        again(meeting, 3, 7);
        again(meeting, 2, 8);
        refused("deliberation.fault.noTie", () -> again(meeting, 2, 9));
        refused("deliberation.fault.noTie", () -> again(meeting, 3, 9));
        refused("deliberation.fault.noTie", () -> again(meeting, 1, 9));
        close(meeting, Outcome.PASSED, Outcome.PASSED, Outcome.NOT_FUNDED);
    }

    @Test
    void aSecondVoteThatTiesWithAThirdItemIsFollowedByOneOnThatItem() {
        Meeting meeting = voted(TieRule.REVOTE, 10, 8, 8, 7);
        again(meeting, 2, 7);
        again(meeting, 3, 6);
        again(meeting, 4, 9);
        close(meeting, Outcome.PASSED, Outcome.NOT_FUNDED, Outcome.NOT_FUNDED, Outcome.PASSED);
    }

    @Test
    void anItemOfTheTieThatIsWithdrawnLaterLeavesTheSecondVoteAsItWas() {
        Meeting meeting = voted(TieRule.REVOTE, 10, 8, 8);
        again(meeting, 2, 9);
        new Proceedings(meeting).withdraw(3, "proposer asks", "void", CLERK);
        assertThat(meeting.rounds()).noneMatch(round -> round.rejected() != null);
        close(meeting, Outcome.PASSED, Outcome.PASSED, Outcome.WITHDRAWN);
    }

    @Test
    void aMemberRecusedFromAnItemOfTheTieLaterLeavesTheSecondVoteAsItWas() {
        Meeting meeting = voted(TieRule.REVOTE, 10, 8, 8);
        again(meeting, 2, 9);
        new Proceedings(meeting).recuse(3, 5, "stake", "void", CLERK);
        vote(meeting, 3, 6, 3);
        close(meeting, Outcome.PASSED, Outcome.PASSED, Outcome.NOT_FUNDED);
    }

    @Test
    void scoresAreGivenAgainForTheTieOnly() {
        Meeting meeting = meeting(VoteMethod.SCORE, TieRule.REVOTE, 3);
        List.of(10, 8, 8).forEach(score -> score(meeting, meeting.rounds().size() + 1, RoundKind.FIRST, score));
        refused("deliberation.fault.noTie", () -> score(meeting, 1, RoundKind.REVOTE, 9));
        score(meeting, 2, RoundKind.REVOTE, 7);
        score(meeting, 3, RoundKind.REVOTE, 9);
        close(meeting, Outcome.PASSED, Outcome.NOT_FUNDED, Outcome.PASSED);
    }

    private static void score(Meeting meeting, int item, RoundKind kind, int score) {
        List<SimulatedRound.Named> all = IntStream.rangeClosed(1, 10)
                .mapToObj(member -> new SimulatedRound.Named(member, null, BigDecimal.valueOf(score), List.of()))
                .toList();
        new Counting(meeting)
                .record(
                        new SimulatedRound(
                                new Counting(meeting).next(item),
                                0,
                                kind,
                                BallotMode.NAMED,
                                kind == RoundKind.FIRST ? null : "tie",
                                item,
                                null,
                                List.of(),
                                List.of(),
                                all,
                                null,
                                null),
                        false,
                        CLERK);
    }
}

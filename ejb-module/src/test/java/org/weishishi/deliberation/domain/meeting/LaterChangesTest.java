package org.weishishi.deliberation.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.deliberation.domain.meeting.Called.CLERK;
import static org.weishishi.deliberation.domain.meeting.Called.hands;
import static org.weishishi.deliberation.domain.meeting.Called.open;
import static org.weishishi.deliberation.domain.meeting.Called.vote;
import static org.weishishi.house.Refusals.refused;

import org.junit.jupiter.api.Test;
import org.weishishi.deliberation.api.tally.Outcome;
import org.weishishi.deliberation.api.tally.Voice;
import org.weishishi.rule.api.meeting.TieRule;

/** What changes after a ballot was held: people leave, come, are recused, figures are counted again. */
class LaterChangesTest {

    @Test
    void aRecountIsOfTheBallotThatWasHeldWhoeverHasLeftSince() {
        Meeting meeting = open(16, 14, 1, TieRule.REFUSED);
        vote(meeting, 1, 9, 5);
        int held = meeting.moment();
        for (int member = 10; member <= 14; member++) {
            new Proceedings(meeting).move(member, false, CLERK);
        }
        new Counting(meeting).record(hands(meeting, 1, 8, 6, "one hand counted twice"), false, CLERK);
        assertThat(meeting.rounds().get(1).moment()).isEqualTo(held);
        assertThat(new Counting(meeting).close("", CLERK)).isTrue();
        assertThat(meeting.item(1).result()).isEqualTo(Outcome.PASSED);
        new Counting(meeting).correct(hands(meeting, 1, 10, 4, "again"), CLERK);
        assertThat(meeting.rounds().get(2).moment()).isEqualTo(held);
    }

    @Test
    void aRecountFollowsTheSheetWhenASignatureWasEnteredLate() {
        Meeting meeting = open(16, 13, 1, TieRule.REFUSED);
        vote(meeting, 1, 8, 5);
        new Proceedings(meeting).move(14, true, CLERK);
        new Counting(meeting).record(hands(meeting, 1, 9, 5, "one more was in the room"), false, CLERK);
        assertThat(meeting.rounds().get(1).moment()).isEqualTo(meeting.moment());
        refused(
                "deliberation.fault.sum",
                () -> new Counting(meeting).record(hands(meeting, 1, 9, 6, "wrong"), false, CLERK));
    }

    @Test
    void aRecusalNotedAfterTheBallotVoidsItAndTheItemIsVotedOnAgain() {
        Meeting meeting = open(16, 14, 2, TieRule.REFUSED);
        vote(meeting, 1, 9, 5);
        vote(meeting, 2, 14, 0);
        new Proceedings(meeting).recuse(1, 3, "stake", "void", CLERK);
        assertThat(meeting.rounds()).extracting(BallotRound::rejected).containsExactly("void", null);
        assertThat(new MeetingAccount(meeting).verdicts().get(0).outcome()).isEqualTo(Outcome.NOT_VOTED);
        refused("deliberation.error.itemNotVoted", () -> new Counting(meeting).close("", CLERK));
        vote(meeting, 1, 8, 5);
        new Proceedings(meeting).recuse(1, 3, null, "lifted", CLERK);
        assertThat(meeting.rounds())
                .extracting(BallotRound::number)
                .as("numbers that no counted round has")
                .containsExactly(-1, 1, -2);
        vote(meeting, 1, 9, 5);
        assertThat(new Counting(meeting).close("", CLERK)).isTrue();
    }

    @Test
    void aRecusalOfSomebodyAbsentLeavesTheBallotAsItIs() {
        Meeting meeting = open(16, 14, 1, TieRule.REFUSED);
        vote(meeting, 1, 9, 5);
        new Proceedings(meeting).recuse(1, 16, "stake", "void", CLERK);
        assertThat(meeting.rounds().get(0).counts()).isTrue();
    }

    @Test
    void theDecisionOnATieIsNotedOnceAlsoWhenPeopleHaveLeft() {
        Meeting meeting = open(16, 14, 1, TieRule.CHAIR_DECIDES);
        vote(meeting, 1, 7, 7);
        new Proceedings(meeting).move(14, false, CLERK);
        new Counting(meeting).decideTie(1, Voice.AGAINST, "decided", CLERK);
        new Counting(meeting).decideTie(1, Voice.AGAINST, "decided", CLERK);
        assertThat(meeting.rounds()).hasSize(2);
        assertThat(new MeetingAccount(meeting).verdicts().get(0).outcome()).isEqualTo(Outcome.REFUSED);
    }
}

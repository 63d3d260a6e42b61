package org.weishishi.deliberation.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.deliberation.domain.meeting.Called.CLERK;
import static org.weishishi.deliberation.domain.meeting.Called.hands;
import static org.weishishi.deliberation.domain.meeting.Called.open;
import static org.weishishi.deliberation.domain.meeting.Called.revote;
import static org.weishishi.deliberation.domain.meeting.Called.vote;
import static org.weishishi.house.Refusals.refused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.weishishi.deliberation.api.body.MemberCategory;
import org.weishishi.deliberation.api.body.MemberRole;
import org.weishishi.deliberation.api.meeting.MeetingState;
import org.weishishi.deliberation.api.tally.Outcome;
import org.weishishi.deliberation.api.tally.Voice;
import org.weishishi.deliberation.domain.body.Body;
import org.weishishi.deliberation.domain.body.BodyChange;
import org.weishishi.deliberation.domain.resolution.Resolution;
import org.weishishi.rule.api.meeting.TieRule;

/** The faults a clerk meets, each refused by its named rule with nothing lost. */
class MeetingTest {

    private static final Note OTHER = new Note(Called.AT, "secretary", 11L);

    @Test
    void quorumLostHalfWayKeepsWhatWasVotedAndDefersTheRest() {
        Meeting meeting = open(16, 11, 2, TieRule.REFUSED);
        vote(meeting, 1, 8, 3);
        new Proceedings(meeting).move(11, false, CLERK);
        refused("deliberation.error.noQuorum", () -> vote(meeting, 2, 8, 2));
        assertThat(new Counting(meeting).close("too few", CLERK)).isTrue();
        assertThat(meeting.items()).extracting(AgendaItem::result).containsExactly(Outcome.PASSED, Outcome.NO_QUORUM);
    }

    @Test
    void belowTheQuorumFromTheStartTheMeetingIsInvalid() {
        Meeting meeting = open(16, 10, 1, TieRule.REFUSED);
        refused("deliberation.error.noQuorum", () -> vote(meeting, 1, 10, 0));
        assertThat(new Counting(meeting).close("too few", CLERK)).isFalse();
        assertThat(meeting.state()).isEqualTo(MeetingState.INVALID);
        assertThat(meeting.reason()).isEqualTo("too few");
        assertThat(meeting.items()).allMatch(item -> item.result() == null);
    }

    @Test
    void twoClerksEnteringTheSameItem() {
        Meeting meeting = open(16, 14, 1, TieRule.REFUSED);
        var seen = hands(meeting, 1, 14, 0, null);
        vote(meeting, 1, 8, 6);
        refused("deliberation.error.roundTaken", () -> new Counting(meeting).record(seen, false, CLERK));
        assertThat(meeting.rounds()).hasSize(1);
    }

    @Test
    void comingTwiceChangesNothingAndLeavingIsARecordOfItsOwn() {
        Meeting meeting = open(4, 4, 1, TieRule.REFUSED);
        new Proceedings(meeting).move(4, true, CLERK);
        assertThat(meeting.sheet()).hasSize(4);
        new Proceedings(meeting).move(4, false, CLERK);
        new Proceedings(meeting).move(4, false, CLERK);
        assertThat(meeting.sheet()).hasSize(5);
        assertThat(meeting.present()).containsExactlyInAnyOrder(1, 2, 3);
        refused("deliberation.error.noMember", () -> new Proceedings(meeting).move(9, true, CLERK));
    }

    @Test
    void aMemberCountedTwiceOrWithATermThatEndedYesterday() {
        Body body = Called.body(3);
        BodyChange.Note note = new BodyChange.Note(Called.AT, "clerk");
        refused(
                "deliberation.error.memberTwice",
                () -> body.appoint(
                        "m2", MemberCategory.RESIDENT, MemberRole.MEMBER, new Body.Term(Called.DAY, null), note));
        body.endTerm(3, Called.DAY.minusDays(1), note);
        Meeting meeting = Called.meeting(Called.rule(TieRule.REFUSED), 1, 1);
        meeting.open(body, Called.DAY, CLERK);
        assertThat(meeting.seats()).extracting(Seat::name).containsExactly("m1", "m2", "guest");
        refused("deliberation.error.noMember", () -> new Proceedings(meeting).move(3, true, CLERK));
        body.appoint("m3", MemberCategory.RESIDENT, MemberRole.MEMBER, new Body.Term(Called.DAY, null), note);
        refused("deliberation.error.termEnds", () -> body.endTerm(1, LocalDate.of(2000, 1, 1), note));
        refused("deliberation.error.noMember", () -> body.endTerm(77, Called.DAY, note));
        refused("deliberation.error.seats", () -> body.fixSeats(-1, note));
        body.changeRole(2, MemberRole.CHAIR, note);
        assertThat(body.history())
                .extracting(BodyChange::key)
                .endsWith(
                        "deliberation.change.ended", "deliberation.change.appointed", "deliberation.change.roleCHAIR");
        assertThat(body.history().get(0).args()).containsExactly("m1", "1", "2015-08-04");
    }

    @Test
    void recusedObserversAndAllRecused() {
        Meeting meeting = open(3, 3, 2, TieRule.REFUSED);
        Proceedings acts = new Proceedings(meeting);
        refused("deliberation.fault.observer", () -> acts.recuse(1, 4, "x", "void", CLERK));
        refused("deliberation.error.recusalReason", () -> acts.recuse(1, 1, " ", "void", CLERK));
        for (int member = 1; member <= 3; member++) {
            acts.recuse(1, member, "stake", "void", CLERK);
        }
        refused("deliberation.error.allRecused", () -> vote(meeting, 1, 0, 0));
        acts.recuse(1, 1, null, "void", CLERK);
        assertThat(meeting.item(1).recusals()).hasSize(2);
    }

    @Test
    void anItemWithdrawnDuringTheMeeting() {
        Meeting meeting = open(3, 3, 2, TieRule.REFUSED);
        vote(meeting, 1, 3, 0);
        new Proceedings(meeting).withdraw(1, "proposer asks", "void", CLERK);
        refused(
                "deliberation.error.itemWithdrawn",
                () -> new Counting(meeting).record(hands(meeting, 1, 2, 1, "again"), false, CLERK));
        refused("deliberation.error.itemNotVoted", () -> new Counting(meeting).close("", CLERK));
        vote(meeting, 2, 3, 0);
        assertThat(new Counting(meeting).close("", CLERK)).isTrue();
        assertThat(meeting.items()).extracting(AgendaItem::result).containsExactly(Outcome.WITHDRAWN, Outcome.PASSED);
    }

    @Test
    void anItemWithdrawnAfterItsReVoteLeavesTheMeetingAsItWas() {
        Meeting meeting = open(4, 4, 2, TieRule.REVOTE);
        vote(meeting, 1, 2, 2);
        new Counting(meeting).record(revote(2, 1, 2, 2), true, CLERK);
        new Proceedings(meeting).withdraw(1, "proposer asks", "void", CLERK);
        vote(meeting, 2, 4, 0);
        assertThat(meeting.rounds()).noneMatch(round -> round.rejected() != null);
        assertThat(new Counting(meeting).close("", CLERK))
                .as("what waits for a second person decides nothing any more")
                .isTrue();
        assertThat(meeting.items()).extracting(AgendaItem::result).containsExactly(Outcome.WITHDRAWN, Outcome.PASSED);
    }

    @Test
    void aClockSetBackIsRefusedAndTheOrderStaysThatOfTheMeeting() {
        Meeting meeting = open(3, 3, 1, TieRule.REFUSED);
        Note before = new Note(Called.AT.minusHours(1), "clerk", 10L);
        refused("deliberation.error.clockBack", () -> new Proceedings(meeting).move(1, false, before));
        refused(
                "deliberation.error.clockBack",
                () -> new Counting(meeting).record(hands(meeting, 1, 3, 0, null), false, before));
        refused("deliberation.error.clockBack", () -> new Counting(meeting).close("", before));
        assertThat(meeting.present()).hasSize(3);
    }

    @Test
    void aTieWaitsForWhoPresidesTheDeputyWhenTheChairIsRecused() {
        Meeting meeting = open(16, 15, 1, TieRule.CHAIR_DECIDES);
        new Proceedings(meeting).recuse(1, 1, "stake", "void", CLERK);
        vote(meeting, 1, 7, 7);
        refused("deliberation.error.itemTied", () -> new Counting(meeting).close("", CLERK));
        new Counting(meeting).decideTie(1, Voice.FAVOUR, "decided", CLERK);
        assertThat(meeting.rounds()).hasSize(2);
        assertThat(new MeetingAccount(meeting).assembly().presiding(1, meeting.moment()))
                .contains(2);
        assertThat(new Counting(meeting).close("", CLERK)).isTrue();
        assertThat(meeting.item(1).result()).isEqualTo(Outcome.PASSED);
    }

    @Test
    void aRevoteFollowsATieAndNothingElse() {
        Meeting meeting = open(16, 14, 1, TieRule.REVOTE);
        vote(meeting, 1, 7, 7);
        new Counting(meeting).record(Called.revote(2, 1, 8, 6), false, CLERK);
        refused(
                "deliberation.fault.noTie",
                () -> new Counting(meeting).record(Called.revote(3, 1, 9, 5), false, CLERK));
        assertThat(new Counting(meeting).close("", CLERK)).isTrue();
        assertThat(meeting.item(1).result()).isEqualTo(Outcome.PASSED);
    }

    @Test
    void figuresFromPaperCountWhenASecondPersonHasConfirmedThem() {
        Meeting meeting = open(16, 14, 1, TieRule.REFUSED);
        Counting counting = new Counting(meeting);
        BallotRound first = counting.record(hands(meeting, 1, 8, 6, null), true, CLERK);
        assertThat(first.pending()).isTrue();
        assertThat(new MeetingAccount(meeting).verdicts().get(0).outcome()).isEqualTo(Outcome.NOT_VOTED);
        refused("deliberation.error.unconfirmed", () -> counting.close("", CLERK));
        refused("deliberation.error.roundTaken", () -> counting.record(hands(meeting, 1, 9, 5, null), true, CLERK));
        refused("deliberation.error.samePerson", () -> counting.confirm(first.id(), CLERK));
        refused("deliberation.error.rejectReason", () -> counting.reject(first.id(), " ", OTHER));
        counting.reject(first.id(), "the sheet says 9", OTHER);
        assertThat(first.rejected()).isEqualTo("the sheet says 9");
        assertThat(first.counts()).isFalse();
        vote(meeting, 1, 9, 5);
        assertThat(meeting.rounds()).extracting(BallotRound::by).containsOnly("clerk");
        assertThat(first.confirmedBy()).isEqualTo("secretary");
        assertThat(counting.close("", CLERK)).isTrue();
    }

    @Test
    void whatIsConfirmedBearsBothNames() {
        Meeting meeting = open(16, 14, 1, TieRule.REFUSED);
        Counting counting = new Counting(meeting);
        BallotRound round = counting.record(hands(meeting, 1, 8, 6, null), true, CLERK);
        counting.confirm(round.id(), OTHER);
        assertThat(List.of(round.by(), String.valueOf(round.confirmedBy()))).containsExactly("clerk", "secretary");
        refused("deliberation.error.confirmed", () -> counting.confirm(round.id(), OTHER));
        refused("deliberation.error.noRound", () -> counting.confirm(77, OTHER));
        assertThat(new MeetingAccount(meeting).verdicts().get(0).outcome()).isEqualTo(Outcome.PASSED);
    }

    @Test
    void aCorrectionAfterClosingIsANewEditionWithTheSameResults() {
        Meeting meeting = open(16, 14, 1, TieRule.REFUSED);
        vote(meeting, 1, 9, 5);
        new Counting(meeting).close("", CLERK);
        var signed = new Resolution.Signatures("m1", "clerk", Called.DAY, "clerk", null);
        Resolution first = new Resolution(meeting, "title", signed, null);
        new Counting(meeting).correct(hands(meeting, 1, 10, 4, "counted wrongly"), CLERK);
        Resolution second = new Resolution(meeting, "title", signed, first);
        assertThat(first.items().get(0).votes().inFavour()).isEqualTo(9);
        assertThat(second.items().get(0).votes().inFavour()).isEqualTo(10);
        assertThat(second.edition()).isEqualTo(2);
        assertThat(second.replaces()).isEqualTo(first.id());
        refused(
                "deliberation.error.otherResult",
                () -> new Counting(meeting).correct(hands(meeting, 1, 4, 10, "wrong again"), CLERK));
    }

    @Test
    void everyActHasItsState() {
        Meeting called = Called.meeting(Called.rule(TieRule.REFUSED), 1, 1);
        refused("deliberation.error.state", () -> new Proceedings(called).move(1, true, CLERK));
        refused("deliberation.error.state", () -> new Counting(called).close("", CLERK));
        refused("deliberation.error.cancelReason", () -> called.cancel(" "));
        called.cancel("typhoon");
        refused("deliberation.error.state", () -> called.open(Called.body(3), Called.DAY, CLERK));
        Meeting empty = Called.meeting(Called.rule(TieRule.REFUSED), 1, 1);
        refused("deliberation.error.noMembers", () -> empty.open(Called.body(0), Called.DAY, CLERK));
        refused("deliberation.error.noItems", () -> Called.meeting(Called.rule(TieRule.REFUSED), 1, 0));
        refused("deliberation.error.changed", () -> empty.expect(7));
    }
}

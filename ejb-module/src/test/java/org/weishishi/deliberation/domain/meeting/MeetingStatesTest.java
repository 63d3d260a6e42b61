package org.weishishi.deliberation.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.deliberation.domain.meeting.Called.CLERK;
import static org.weishishi.deliberation.domain.meeting.Called.hands;
import static org.weishishi.deliberation.domain.meeting.Called.open;
import static org.weishishi.deliberation.domain.meeting.Called.vote;
import static org.weishishi.house.Refusals.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.weishishi.deliberation.api.meeting.MeetingState;
import org.weishishi.deliberation.api.tally.Voice;
import org.weishishi.rule.api.meeting.TieRule;

/** Which act a meeting allows in which state: everything besides opening, cancelling and correcting needs an open one. */
class MeetingStatesTest {

    private static final Note EARLIER = new Note(Called.AT.minusMinutes(1), "clerk", 10L);
    private static final Note OTHER = new Note(Called.AT, "secretary", 11L);

    /** What a clerk does during a meeting with one item that has been voted on. */
    private enum Act {
        MOVE(meeting -> new Proceedings(meeting).move(3, false, CLERK)),
        RECUSE(meeting -> new Proceedings(meeting).recuse(1, 3, "stake", "void", CLERK)),
        WITHDRAW(meeting -> new Proceedings(meeting).withdraw(1, "proposer asks", "void", CLERK)),
        DISCUSS(meeting -> new Proceedings(meeting).discuss(1, "said")),
        ATTEND(meeting -> new Proceedings(meeting).attend("guest")),
        ORDER(meeting -> new Ranking(meeting).order(List.of(1))),
        RECORD(meeting -> new Counting(meeting).record(hands(meeting, 1, 2, 1, "again"), false, CLERK)),
        CONFIRM(meeting -> new Counting(meeting).confirm(0, OTHER)),
        REJECT(meeting -> new Counting(meeting).reject(0, "differs", OTHER)),
        CLOSE(meeting -> new Counting(meeting).close("", CLERK));

        private final Consumer<Meeting> done;

        Act(Consumer<Meeting> done) {
            this.done = done;
        }
    }

    private static Meeting meeting(MeetingState state) {
        if (state == MeetingState.CALLED || state == MeetingState.CANCELLED) {
            Meeting called = Called.meeting(Called.rule(TieRule.REFUSED), 1, 1);
            if (state == MeetingState.CANCELLED) {
                called.cancel("typhoon");
            }
            return called;
        }
        Meeting open = open(3, state == MeetingState.INVALID ? 1 : 3, 1, TieRule.REFUSED);
        if (state == MeetingState.CLOSED) {
            vote(open, 1, 3, 0);
        }
        new Counting(open).close("too few", CLERK);
        return open;
    }

    static Stream<MeetingState> otherStates() {
        return Stream.of(MeetingState.values()).filter(state -> state != MeetingState.OPEN);
    }

    @ParameterizedTest
    @MethodSource("otherStates")
    void nothingHappensOutsideAnOpenMeeting(MeetingState state) {
        Meeting meeting = meeting(state);
        assertThat(meeting.state()).isEqualTo(state);
        for (Act act : Act.values()) {
            refused("deliberation.error.state", () -> act.done.accept(meeting));
        }
        if (state != MeetingState.CALLED) {
            refused("deliberation.error.state", () -> meeting.cancel("typhoon"));
        }
        if (state != MeetingState.CLOSED) {
            refused(
                    "deliberation.error.state",
                    () -> new Counting(meeting).correct(hands(meeting, 1, 2, 1, "wrong"), CLERK));
        }
    }

    @Test
    void whatIsDatedBeforeTheLastRecordIsRefused() {
        Meeting meeting = open(3, 3, 1, TieRule.REFUSED);
        Proceedings acts = new Proceedings(meeting);
        refused("deliberation.error.clockBack", () -> acts.recuse(1, 3, "stake", "void", EARLIER));
        refused("deliberation.error.clockBack", () -> acts.withdraw(1, "proposer asks", "void", EARLIER));
        assertThat(meeting.item(1).withdrawn()).isFalse();
        assertThat(meeting.item(1).recusals()).isEmpty();
    }

    @Test
    void everyMovementAndRoundHasAMomentOfItsOwn() {
        Meeting meeting = open(3, 3, 1, TieRule.REFUSED);
        vote(meeting, 1, 2, 1);
        List<Integer> moments =
                new ArrayList<>(meeting.sheet().stream().map(SheetLine::moment).toList());
        moments.addAll(meeting.rounds().stream().map(BallotRound::moment).toList());
        assertThat(moments).containsExactly(1, 2, 3, 4);
        assertThat(meeting.moment()).isEqualTo(4);
        assertThat(meeting.sheet()).extracting(SheetLine::by).containsOnly("clerk");
    }

    @Test
    void aRecountWithoutAVoteAndAnItemThatIsNotThere() {
        Meeting meeting = open(3, 3, 1, TieRule.CHAIR_DECIDES);
        refused(
                "deliberation.error.itemNotVoted",
                () -> new Counting(meeting).decideTie(1, Voice.FAVOUR, "decided", CLERK));
        refused("deliberation.error.noItem", () -> new Proceedings(meeting).discuss(2, "said"));
    }

    @Test
    void figuresFromPaperAreConfirmedOnlyWhileTheyMayStillBeVoted() {
        Meeting meeting = open(3, 3, 2, TieRule.REFUSED);
        BallotRound paper = new Counting(meeting).record(hands(meeting, 1, 2, 1, null), true, CLERK);
        assertThat(paper.paper()).isTrue();
        assertThat(meeting.rounds().get(0).paper()).isTrue();
        new Proceedings(meeting).withdraw(1, "proposer asks", "void", CLERK);
        refused("deliberation.error.itemWithdrawn", () -> new Counting(meeting).confirm(paper.id(), OTHER));
        refused("deliberation.error.samePerson", () -> new Counting(meeting).reject(paper.id(), "differs", CLERK));
        assertThat(paper.pending()).isTrue();
        vote(meeting, 2, 2, 1);
        assertThat(meeting.rounds().get(1).paper()).isFalse();
    }
}

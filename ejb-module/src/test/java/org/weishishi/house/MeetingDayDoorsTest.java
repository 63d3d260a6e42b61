package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.weishishi.deliberation.api.Votes;
import org.weishishi.deliberation.api.body.EndTerm;
import org.weishishi.deliberation.api.meeting.CallCouncil;
import org.weishishi.deliberation.api.meeting.CancelCouncil;
import org.weishishi.deliberation.api.meeting.CastBallot;
import org.weishishi.deliberation.api.meeting.CloseCouncil;
import org.weishishi.deliberation.api.meeting.CorrectResolution;
import org.weishishi.deliberation.api.meeting.MeetingState;
import org.weishishi.deliberation.api.meeting.OpenCouncil;
import org.weishishi.deliberation.api.meeting.Recuse;
import org.weishishi.deliberation.api.meeting.SeatView;
import org.weishishi.deliberation.api.meeting.SignIn;
import org.weishishi.deliberation.api.meeting.SignResolution;
import org.weishishi.deliberation.api.simulation.SimulatedRound;
import org.weishishi.deliberation.api.tally.BallotMode;
import org.weishishi.deliberation.api.tally.Outcome;
import org.weishishi.deliberation.api.tally.RoundKind;
import org.weishishi.deliberation.api.tally.Voice;
import org.weishishi.deliberation.application.body.MaintainBodies;
import org.weishishi.deliberation.application.meeting.BrowseMeetings;
import org.weishishi.deliberation.application.meeting.CallMeeting;
import org.weishishi.deliberation.application.meeting.CloseMeeting;
import org.weishishi.deliberation.application.meeting.OpenMeeting;
import org.weishishi.deliberation.application.meeting.RecordBallot;
import org.weishishi.deliberation.application.resolution.IssueResolution;
import org.weishishi.rule.api.meeting.BodyKind;

/** The call and the day itself: when it may be held, who is on the sheet, a clock that runs back, people who leave, the same request twice. */
class MeetingDayDoorsTest {

    private final OpenHouse house = new OpenHouse();
    private final LiantangCase play = new LiantangCase(house);
    private List<Long> projects = List.of();
    private long meeting;

    @BeforeEach
    void calledForTheFourthOfAugust() {
        projects = play.projects(true);
        play.signOff(projects);
        meeting = play.call(projects);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aCallIsForADayToComeAndInTimeOrWithAReason() {
        cancel();
        refused("deliberation.error.past", () -> call("2016-07-28T15:00:00+08:00", "", "p"));
        refused("deliberation.error.callTooLate", () -> call("2016-07-29T15:00:00+08:00", " ", "l"));
        refused("deliberation.error.lateReason", () -> call("2016-07-29T15:00:00+08:00", "急".repeat(201), "r"));
        refused("deliberation.error.key", () -> call("2016-08-04T15:00:00+08:00", "", "k".repeat(101)));
        refused("deliberation.error.noItems", () -> house.call(CallMeeting.class, "call", council("", "n", List.of())));
        long late = call("2016-07-29T15:00:00+08:00", "汛期临近", "c-1");
        assertThat(call("2016-07-29T15:00:00+08:00", "汛期临近", "c-1"))
                .as("the answer was lost")
                .isEqualTo(late);
        assertThat(play.room(late).call().lateReason()).isEqualTo("汛期临近");
        assertThat(house.<List<?>>call(BrowseMeetings.class, "latest")).hasSize(2);
        house.as("liantang.street");
        refused("deliberation.error.notOwnBody", () -> call("2016-08-04T15:00:00+08:00", "", "s"));
    }

    @Test
    void cancellingAndOpeningTwiceIsTheSameAsOnce() {
        cancel();
        cancel();
        assertThat(play.room(meeting).meeting().state()).isEqualTo(MeetingState.CANCELLED);
        assertThat(play.room(meeting).reason()).isEqualTo("改期");
        house.at("2016-08-04T15:00:00+08:00");
        refused("deliberation.error.state", () -> open());
        house.at("2016-07-29T10:00:00+08:00");
        meeting = play.callAgain(projects);
        play.open(meeting, 0);
        play.open(meeting, 14);
        assertThat(play.room(meeting).seats())
                .hasSize(16)
                .filteredOn(SeatView::present)
                .hasSize(14);
        refused("deliberation.error.state", this::cancel);
    }

    @Test
    void whoseTermEndedYesterdayIsNotOnTheSheet() {
        house.call(
                MaintainBodies.class,
                "endTerm",
                new EndTerm(play.communityId(), BodyKind.COUNCIL, 16, LocalDate.of(2016, 8, 3)));
        house.call(
                MaintainBodies.class,
                "endTerm",
                new EndTerm(play.communityId(), BodyKind.COUNCIL, 15, LocalDate.of(2016, 8, 4)));
        play.open(meeting, 10);
        assertThat(play.room(meeting).seats())
                .extracting(SeatView::number)
                .contains(15)
                .doesNotContain(16);
        assertThat(play.room(meeting).quorum().members()).isEqualTo(15);
        assertThat(play.room(meeting).quorum().needed())
                .as("more than two thirds of 15")
                .isEqualTo(11);
        refused("deliberation.error.noMember", () -> sign(16, true));
        refused("deliberation.error.noMember", () -> recuse(1, 16));
        refused("deliberation.error.noMember", () -> sign(17, true));
    }

    @Test
    void aClockSetBackWritesNothingAndWhatIsWrittenStays() {
        play.open(meeting, 14);
        house.at("2016-08-04T14:59:00+08:00");
        refused("deliberation.error.clockBack", () -> sign(15, true));
        refused("deliberation.error.clockBack", () -> recuse(1, 3));
        refused("deliberation.error.clockBack", () -> play.vote(meeting, 0, new Votes(14, 0, 0)));
        assertThat(play.room(meeting).quorum().present()).isEqualTo(14);
        house.at("2016-08-04T15:00:00+08:00");
        play.vote(meeting, 0, new Votes(14, 0, 0));
        assertThat(outcome(0)).isEqualTo(Outcome.PASSED);
    }

    @Test
    void whenTheQuorumIsLostHalfWayTheRestWaitsUntilSomebodyComesBack() {
        play.open(meeting, 11);
        play.vote(meeting, 0, new Votes(11, 0, 0));
        sign(11, false);
        assertThat(play.room(meeting).quorum().quorate()).isFalse();
        assertThat(outcome(0)).as("voted while there was a quorum").isEqualTo(Outcome.PASSED);
        assertThat(outcome(1)).isEqualTo(Outcome.NO_QUORUM);
        refused("deliberation.error.noQuorum", () -> play.vote(meeting, 1, new Votes(10, 0, 0)));
        sign(12, true);
        play.vote(meeting, 1, new Votes(11, 0, 0));
        sign(12, false);
        assertThat(play.close(meeting)).isTrue();
        assertThat(play.room(meeting).items())
                .extracting(item -> item.result())
                .containsExactly(Outcome.PASSED, Outcome.PASSED, Outcome.NO_QUORUM);
        assertThat(house.<List<?>>call(CallMeeting.class, "pool", play.communityId()))
                .as("what was not decided waits for the next meeting")
                .hasSize(1);
    }

    @Test
    void aNamedBallotIsOfThoseWhoMayVoteAndOfEachOnce() {
        play.open(meeting, 14);
        recuse(1, 4);
        refused("deliberation.fault.recusedVotes", () -> named(IntStream.rangeClosed(1, 14)));
        refused("deliberation.fault.absentVotes", () -> named(IntStream.of(1, 2, 3, 15)));
        refused("deliberation.fault.notOnRoster", () -> named(IntStream.of(1, 2, 3, 99)));
        refused("deliberation.fault.votesTwice", () -> named(IntStream.of(1, 2, 2, 3)));
        assertThat(play.room(meeting).items().get(0).rounds()).isEmpty();
        named(IntStream.rangeClosed(1, 14).filter(member -> member != 4));
        assertThat(outcome(0)).isEqualTo(Outcome.PASSED);
    }

    @Test
    void whenAllAreRecusedTheItemIsNotDecidedHere() {
        play.open(meeting, 14);
        IntStream.rangeClosed(1, 16).forEach(member -> recuse(1, member));
        refused("deliberation.error.allRecused", () -> play.vote(meeting, 0, new Votes(0, 0, 0)));
        assertThat(outcome(0)).isEqualTo(Outcome.ALL_RECUSED);
        play.vote(meeting, 1, new Votes(14, 0, 0));
    }

    @Test
    void aResolutionIsCorrectedOnlyOnceItIsSigned() {
        play.open(meeting, 14);
        IntStream.range(0, 3).forEach(item -> play.vote(meeting, item, new Votes(14, 0, 0)));
        house.call(
                CloseMeeting.class,
                "close",
                new CloseCouncil(meeting, play.room(meeting).version(), ""));
        SimulatedRound recount = new CastBallot(meeting, 2, 1, new Votes(13, 1, 0), "误记").round();
        refused(
                "deliberation.error.notSigned",
                () -> house.call(
                        IssueResolution.class,
                        "correct",
                        new CorrectResolution(
                                meeting, recount, new SignResolution(meeting, "余家和", "陈小满", List.of(), ""))));
        assertThat(play.room(meeting).resolutions()).isEmpty();
    }

    private void cancel() {
        house.call(
                CallMeeting.class,
                "cancel",
                new CancelCouncil(meeting, play.room(meeting).version(), "改期"));
    }

    private void open() {
        house.call(
                OpenMeeting.class,
                "open",
                new OpenCouncil(meeting, play.room(meeting).version()));
    }

    private long call(String when, String late, String key) {
        return house.<Long>call(CallMeeting.class, "call", council(when, late, key, projects));
    }

    private CallCouncil council(String late, String key, List<Long> items) {
        return council("2016-08-04T15:00:00+08:00", late, key, items);
    }

    private CallCouncil council(String when, String late, String key, List<Long> items) {
        return new CallCouncil(
                play.communityId(),
                BodyKind.COUNCIL,
                new CallCouncil.Details(OffsetDateTime.parse(when), "会议室", "余家和", "陈小满", ""),
                items,
                null,
                late,
                key);
    }

    private void sign(int member, boolean here) {
        house.call(OpenMeeting.class, "signIn", new SignIn(meeting, member, here));
    }

    private void recuse(int item, int member) {
        house.call(OpenMeeting.class, "recuse", new Recuse(meeting, item, member, "亲属"));
    }

    private Outcome outcome(int item) {
        return play.room(meeting).items().get(item).live().outcome();
    }

    private void named(IntStream members) {
        SimulatedRound round = new SimulatedRound(
                1,
                0,
                RoundKind.FIRST,
                BallotMode.NAMED,
                null,
                1,
                null,
                List.of(),
                List.of(),
                members.mapToObj(member -> new SimulatedRound.Named(member, Voice.FAVOUR, null, List.of()))
                        .toList(),
                null,
                null);
        house.call(
                RecordBallot.class,
                "record",
                new CastBallot(
                        meeting, round, false, List.of(), UUID.randomUUID().toString()));
    }
}

package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.weishishi.deliberation.api.Votes;
import org.weishishi.deliberation.api.meeting.CastBallot;
import org.weishishi.deliberation.api.meeting.CloseCouncil;
import org.weishishi.deliberation.api.meeting.OpenCouncil;
import org.weishishi.deliberation.api.meeting.ResolutionView;
import org.weishishi.deliberation.api.meeting.SignResolution;
import org.weishishi.deliberation.api.tally.Outcome;
import org.weishishi.deliberation.application.meeting.BrowseMeetings;
import org.weishishi.deliberation.application.meeting.CallMeeting;
import org.weishishi.deliberation.application.meeting.CloseMeeting;
import org.weishishi.deliberation.application.meeting.OpenMeeting;
import org.weishishi.deliberation.application.meeting.RecordBallot;
import org.weishishi.deliberation.application.resolution.IssueResolution;
import org.weishishi.disclosure.application.notice.DraftNotice;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.DocumentView;
import org.weishishi.project.api.ProjectView;
import org.weishishi.project.api.StageKind;

/** The doors of 议事 and 公示: call, open, ballot, close, publish, each once, by the right people, on the record. */
class CouncilDoorsTest {

    private final OpenHouse house = new OpenHouse();
    private final LiantangCase play = new LiantangCase(house);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aMeetingIsRunByItsClerkInItsOrderAndEveryActIsRecorded() {
        List<Long> projects = play.projects(true);
        play.signOff(projects);
        long meeting = play.call(projects);
        refused("deliberation.error.notInPool", () -> play.callAgain(projects));
        onlyTheClerkOf(meeting);
        refused("deliberation.error.state", () -> play.close(meeting));
        play.open(meeting, 14);
        ballots(meeting);
        assertThat(play.close(meeting)).isTrue();
        refused("deliberation.error.state", () -> play.close(meeting));
        assertThat(play.room(meeting).items())
                .extracting(item -> item.result())
                .containsExactly(Outcome.PASSED, Outcome.REFUSED, Outcome.PASSED);
        assertThat(house.recorded("meeting", meeting))
                .containsSubsequence(
                        "deliberation.OpenMeeting.open",
                        "deliberation.OpenMeeting.signIn",
                        "deliberation.RecordBallot.record",
                        "deliberation.CloseMeeting.close")
                .containsOnlyOnce("deliberation.CloseMeeting.close");
        assertThat(house.recorded("council", play.communityId())).contains("deliberation.CallMeeting.call");
        published(meeting, projects);
    }

    private void onlyTheClerkOf(long meeting) {
        house.at("2016-08-04T15:00:00+08:00");
        OpenCouncil open = new OpenCouncil(meeting, play.room(meeting).version());
        house.as("minxin.clerk");
        refused("deliberation.error.noMeeting", () -> house.call(OpenMeeting.class, "open", open));
        refused("deliberation.error.noMeeting", () -> house.call(BrowseMeetings.class, "room", meeting));
        house.as("liantang.secretary");
        refused("organization.error.notAllowed", () -> house.call(OpenMeeting.class, "open", open));
        refused(
                "organization.error.notAllowed",
                () -> house.call(CloseMeeting.class, "close", new CloseCouncil(meeting, open.version(), "")));
        house.as("liantang.clerk");
    }

    /** Two clerks count the same item: the second is told, and the first count stands. */
    private void ballots(long meeting) {
        play.vote(meeting, 0, new Votes(14, 0, 0));
        int position = play.room(meeting).items().get(0).position();
        refused(
                "deliberation.error.roundTaken",
                () -> house.call(
                        RecordBallot.class, "record", new CastBallot(meeting, 1, position, new Votes(0, 14, 0), null)));
        refused("deliberation.fault.sum", () -> play.vote(meeting, 1, new Votes(14, 1, 0)));
        play.vote(meeting, 1, new Votes(7, 7, 0));
        play.vote(meeting, 2, new Votes(8, 6, 0));
        assertThat(play.room(meeting).items().get(0).rounds()).hasSize(1);
    }

    private void published(long meeting, List<Long> projects) {
        house.as("minxin.clerk");
        refused(
                "disclosure.error.noCommunity",
                () -> house.call(DraftNotice.class, "result", play.disclosure(meeting)));
        house.as("liantang.street");
        refused(
                "organization.error.notAllowed",
                () -> house.call(DraftNotice.class, "result", play.disclosure(meeting)));
        play.publish(meeting);
        refused("disclosure.error.noProjects", () -> play.publish(meeting));
        assertThat(house.recorded("meeting", meeting)).containsOnlyOnce("disclosure.DraftNotice.result");
        assertThat(play.file(projects.get(0)).project().stage()).isEqualTo(StageKind.DISCLOSURE);
        assertThat(play.file(projects.get(1)).project().status()).isEqualTo("REFUSED");
    }

    @Test
    void whoSignedIsAPersonOfTheRecord() {
        List<Long> projects = play.projects(true);
        play.signOff(projects);
        long meeting = play.call(projects);
        play.open(meeting, 14);
        for (int item = 0; item < projects.size(); item++) {
            play.vote(meeting, item, new Votes(14, 0, 0));
        }
        house.call(
                CloseMeeting.class,
                "close",
                new CloseCouncil(meeting, play.room(meeting).version(), ""));
        assertThat(play.room(meeting).signers().chairs())
                .startsWith("余家和", "成员1")
                .contains("成员14")
                .doesNotContain("成员15");
        refused("deliberation.error.chairSigned", () -> sign(meeting, "成员15", "陈小满"));
        refused("deliberation.error.clerkSigned", () -> sign(meeting, "成员1", "成员2"));
        assertThat(play.room(meeting).resolutions()).isEmpty();
        sign(meeting, "成员1", "陈小满");
        assertThat(play.room(meeting).resolutions())
                .extracting(ResolutionView::chair)
                .containsExactly("成员1");
    }

    private void sign(long meeting, String chair, String clerk) {
        house.call(IssueResolution.class, "sign", new SignResolution(meeting, chair, clerk, List.of(), ""));
    }

    @Test
    void belowTheQuorumNothingIsDecidedAndTheProjectsGoBackIntoThePool() {
        List<Long> projects = play.projects(true);
        play.signOff(projects);
        long meeting = play.call(projects);
        play.open(meeting, 10);
        assertThat(play.close(meeting))
                .as("10 of 16 are not more than two thirds")
                .isFalse();
        List<ProjectView> pool = house.call(CallMeeting.class, "pool", play.communityId());
        assertThat(pool).extracting(ProjectView::id).containsExactlyInAnyOrderElementsOf(projects);
        assertThat(play.file(projects.get(0)).documents())
                .extracting(DocumentView::kind)
                .containsExactly(DocumentKind.MEETING_CALL, DocumentKind.SIGN_IN_SHEET);
    }
}

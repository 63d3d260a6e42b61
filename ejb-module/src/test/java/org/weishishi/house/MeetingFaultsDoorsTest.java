package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.weishishi.deliberation.api.Votes;
import org.weishishi.deliberation.api.meeting.CallCouncil;
import org.weishishi.deliberation.api.meeting.CancelCouncil;
import org.weishishi.deliberation.api.meeting.CastBallot;
import org.weishishi.deliberation.api.meeting.CloseCouncil;
import org.weishishi.deliberation.api.meeting.RecordSurvey;
import org.weishishi.deliberation.api.meeting.Recuse;
import org.weishishi.deliberation.api.meeting.SignIn;
import org.weishishi.deliberation.api.meeting.SurveyView;
import org.weishishi.deliberation.api.meeting.SurveyedView;
import org.weishishi.deliberation.api.meeting.WhatIfView;
import org.weishishi.deliberation.api.meeting.WithdrawItem;
import org.weishishi.deliberation.api.simulation.SimulationAnswer;
import org.weishishi.deliberation.api.tally.Outcome;
import org.weishishi.deliberation.application.meeting.BrowseMeetings;
import org.weishishi.deliberation.application.meeting.CallMeeting;
import org.weishishi.deliberation.application.meeting.CloseMeeting;
import org.weishishi.deliberation.application.meeting.CollectOpinions;
import org.weishishi.deliberation.application.meeting.OpenMeeting;
import org.weishishi.deliberation.application.meeting.RecordBallot;
import org.weishishi.document.api.attachment.AttachmentView;
import org.weishishi.document.api.attachment.RemoveAttachment;
import org.weishishi.document.api.attachment.Upload;
import org.weishishi.document.application.attachment.KeepAttachments;
import org.weishishi.document.infrastructure.attachment.SampleFiles;
import org.weishishi.project.api.life.StopProject;
import org.weishishi.project.application.life.StopProjects;
import org.weishishi.shared.SubjectRef;

/** What goes wrong around a meeting, through the doors: lost requests, a holiday, a project terminated, a quorum that a recusal or a leaver breaks. */
class MeetingFaultsDoorsTest {

    private final OpenHouse house = new OpenHouse();
    private final LiantangCase play = new LiantangCase(house);

    @AfterEach
    void close() {
        house.close();
    }

    private long opened(int present) {
        List<Long> projects = play.projects(true);
        play.signOff(projects);
        long meeting = play.call(projects);
        play.open(meeting, present);
        return meeting;
    }

    @Test
    void aLostRequestMayBeSentAgain() {
        long meeting = opened(13);
        CastBallot ballot = new CastBallot(
                meeting, new CastBallot(meeting, 1, 1, new Votes(13, 0, 0), null).round(), false, List.of(), "b-1");
        house.call(RecordBallot.class, "record", ballot);
        house.call(RecordBallot.class, "record", ballot);
        house.call(OpenMeeting.class, "signIn", new SignIn(meeting, 14, true));
        house.call(OpenMeeting.class, "signIn", new SignIn(meeting, 14, true));
        house.call(OpenMeeting.class, "recuse", new Recuse(meeting, 2, 4, "亲属"));
        house.call(OpenMeeting.class, "recuse", new Recuse(meeting, 2, 4, "亲属"));
        assertThat(play.room(meeting).items().get(0).rounds()).hasSize(1);
        assertThat(play.room(meeting).quorum().present()).isEqualTo(14);
        assertThat(play.room(meeting).items().get(1).recusals()).hasSize(1);
        play.vote(meeting, 1, new Votes(13, 0, 0));
        play.vote(meeting, 2, new Votes(14, 0, 0));
        CloseCouncil close = new CloseCouncil(meeting, play.room(meeting).version(), "c-1");
        assertThat(house.<Boolean>call(CloseMeeting.class, "close", close)).isTrue();
        assertThat(house.<Boolean>call(CloseMeeting.class, "close", close)).isTrue();
        play.sign(meeting, "s-1");
        play.sign(meeting, "s-1");
        assertThat(play.room(meeting).resolutions()).hasSize(1);
        refused("deliberation.error.signedAlready", () -> play.sign(meeting, "s-2"));
    }

    @Test
    void theClerkSeesBeforehandWhichRecusalOrLeaverBreaksTheQuorum() {
        long meeting = opened(11);
        assertThat(play.room(meeting).quorum().mayLeave()).isZero();
        var recused = house.<WhatIfView>call(BrowseMeetings.class, "whatIf", meeting, 1, 5);
        assertThat(recused.now().quorate()).isTrue();
        assertThat(recused.recused().quorate()).isFalse();
        assertThat(recused.left().quorate()).isFalse();
        var saved = house.<SimulationAnswer.Heads>call(
                BrowseMeetings.class, "ifPresent", meeting, List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
        assertThat(saved.quorate()).isFalse();
        house.call(OpenMeeting.class, "recuse", new Recuse(meeting, 1, 5, "亲属"));
        refused("deliberation.error.noQuorum", () -> play.vote(meeting, 0, new Votes(10, 0, 0)));
        play.vote(meeting, 1, new Votes(11, 0, 0));
        assertThat(play.room(meeting).items().get(0).live().outcome()).isEqualTo(Outcome.NO_QUORUM);
    }

    @Test
    void aMeetingOnAHolidayIsAllowedAndSaidAndCalledInTimeOrWithAReason() {
        List<Long> projects = play.projects(true);
        play.signOff(projects);
        long meeting = play.call(projects);
        assertThat(play.room(meeting).call().holiday()).isFalse();
        house.call(
                CallMeeting.class,
                "cancel",
                new CancelCouncil(meeting, play.room(meeting).version(), "改期"));
        long sunday = house.<Long>call(CallMeeting.class, "call", on("2016-08-07T15:00:00+08:00", projects));
        assertThat(play.room(sunday).call().holiday()).isTrue();
    }

    private CallCouncil on(String when, List<Long> projects) {
        return new CallCouncil(play.communityId(), OffsetDateTime.parse(when), "会议室", "余家和", "陈小满", projects);
    }

    @Test
    void papersOfAnItemAreAddedUntilTheMeetingEndsAndNotOnceItIsWithdrawn() {
        List<Long> projects = play.projects(true);
        play.signOff(projects);
        long meeting = play.call(projects);
        paper(meeting, 0);
        house.as("minxin.clerk");
        refused("document.error.noSubject", () -> paper(meeting, 0));
        play.open(meeting, 14);
        AttachmentView kept = paper(meeting, 0);
        house.call(OpenMeeting.class, "withdraw", new WithdrawItem(meeting, 3, "申报单位要求"));
        refused("deliberation.error.papersClosed", () -> paper(meeting, 2));
        play.vote(meeting, 0, new Votes(14, 0, 0));
        play.vote(meeting, 1, new Votes(14, 0, 0));
        play.close(meeting);
        refused("deliberation.error.papersClosed", () -> paper(meeting, 0));
        refused(
                "document.error.attachmentStays",
                () -> house.call(KeepAttachments.class, "remove", new RemoveAttachment(kept.id())));
        house.as("liantang.street");
        refused("document.error.noSubject", () -> paper(meeting, 0));
    }

    private AttachmentView paper(long meeting, int item) {
        return house.call(
                KeepAttachments.class,
                "attach",
                new SubjectRef("agenda", items(meeting).get(item)),
                new Upload("说明.pdf", SampleFiles.pdf()));
    }

    private List<Long> items(long meeting) {
        return house.stored()
                .reading(em -> em.createQuery(
                                "select i.id from AgendaItem i where i.meeting.id = :meeting order by i.position",
                                Long.class)
                        .setParameter("meeting", meeting)
                        .getResultList());
    }

    @Test
    void aProjectTerminatedAfterTheVoteIsWithdrawnBeforeTheMeetingCloses() {
        List<Long> projects = play.projects(true);
        play.signOff(projects);
        long meeting = play.call(projects);
        play.open(meeting, 14);
        for (int item = 0; item < 3; item++) {
            play.vote(meeting, item, new Votes(14, 0, 0));
        }
        house.as("liantang.street");
        house.call(StopProjects.class, "terminate", new StopProject(projects.get(2), "居民反对"));
        house.as("liantang.clerk");
        refused("deliberation.error.itemTerminated", () -> play.close(meeting));
        house.call(OpenMeeting.class, "withdraw", new WithdrawItem(meeting, 3, "项目已终止"));
        assertThat(play.close(meeting)).isTrue();
        assertThat(play.room(meeting).items())
                .extracting(item -> item.result())
                .containsExactly(Outcome.PASSED, Outcome.PASSED, Outcome.WITHDRAWN);
    }

    @Test
    void opinionsAreCollectedBeforeTheMeetingAndShownBesideTheItem() {
        List<Long> projects = play.projects(true);
        play.signOff(projects);
        house.as("liantang.clerk");
        assertThat(house.<List<SurveyedView>>call(CollectOpinions.class, "waiting"))
                .hasSize(3);
        survey(projects.get(0), 80);
        survey(projects.get(0), 80);
        survey(projects.get(0), 81);
        refused("deliberation.error.surveySum", () -> survey(projects.get(0), 200));
        long meeting = play.call(projects);
        assertThat(play.room(meeting).items().get(0).surveys())
                .as("the same totals once more are the same questionnaire")
                .extracting(SurveyView::inFavour)
                .containsExactly(80, 81);
        assertThat(play.room(meeting).items().get(1).surveys()).isEmpty();
        play.open(meeting, 14);
        for (int item = 0; item < 3; item++) {
            play.vote(meeting, item, new Votes(14, 0, 0));
        }
        play.close(meeting);
        refused("deliberation.error.surveyLate", () -> survey(projects.get(0), 82));
        house.as("minxin.clerk");
        refused("deliberation.error.noCommunity", () -> survey(projects.get(1), 80));
        assertThat(house.<List<SurveyedView>>call(CollectOpinions.class, "waiting"))
                .isEmpty();
    }

    private void survey(long project, int favour) {
        LocalDate day = LocalDate.parse("2016-07-26");
        house.call(
                CollectOpinions.class,
                "record",
                new RecordSurvey(project, new SurveyView("入户问卷", day.minusDays(6), day, 120, favour, 10, 6, "")));
    }
}

package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.weishishi.deliberation.api.Votes;
import org.weishishi.deliberation.api.meeting.CastBallot;
import org.weishishi.deliberation.api.meeting.ConfirmRound;
import org.weishishi.deliberation.api.meeting.CorrectResolution;
import org.weishishi.deliberation.api.meeting.PrintPapers;
import org.weishishi.deliberation.api.meeting.ResolutionView;
import org.weishishi.deliberation.api.meeting.RoundView;
import org.weishishi.deliberation.api.meeting.SignResolution;
import org.weishishi.deliberation.api.simulation.SimulatedRound;
import org.weishishi.deliberation.api.tally.BallotMode;
import org.weishishi.deliberation.api.tally.Outcome;
import org.weishishi.deliberation.api.tally.RoundKind;
import org.weishishi.deliberation.application.meeting.PrintPack;
import org.weishishi.deliberation.application.meeting.RecordBallot;
import org.weishishi.deliberation.application.resolution.IssueResolution;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.attachment.AttachmentView;
import org.weishishi.document.api.attachment.Upload;
import org.weishishi.document.application.attachment.KeepAttachments;
import org.weishishi.document.infrastructure.attachment.SampleFiles;
import org.weishishi.shared.SubjectRef;

/** A meeting on paper: print pack, counts with a scan, a second person, a correction after the resolution; a request sent twice does its work once. */
class MeetingPaperDoorsTest {

    private final OpenHouse house = new OpenHouse();
    private final LiantangCase play = new LiantangCase(house);
    private long meeting;

    @BeforeEach
    void fourteenOfSixteenAreThere() {
        List<Long> projects = play.projects(true);
        play.signOff(projects);
        meeting = play.call(projects);
        play.open(meeting, 14);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void countsFromPaperNeedAScanAndASecondPerson() {
        house.call(PrintPack.class, "print", new PrintPapers(meeting, "pack-1"));
        house.call(PrintPack.class, "print", new PrintPapers(meeting, "pack-1"));
        assertThat(play.room(meeting).documents())
                .extracting(document -> document.kind())
                .containsOnlyOnce(DocumentKind.MEETING_PACK);
        refused(
                "deliberation.error.noScan",
                () -> house.call(
                        RecordBallot.class,
                        "record",
                        new CastBallot(meeting, secret(1, 9, 4, null), true, List.of(), "")));
        long scan = scan();
        record(secret(1, 9, 4, null), List.of(scan), "paper-1");
        record(secret(1, 9, 4, null), List.of(scan), "paper-1");
        RoundView entered = round(0);
        assertThat(play.room(meeting).items().get(0).rounds())
                .as("the request repeated did not enter a second round")
                .hasSize(1);
        assertThat(house.<List<AttachmentView>>call(KeepAttachments.class, "list", new SubjectRef("meeting", meeting)))
                .extracting(AttachmentView::id)
                .containsExactly(scan);
        assertThat(entered.pending()).isTrue();
        assertThat(outcome(0)).isEqualTo(Outcome.NOT_VOTED);
        refused("deliberation.error.samePerson", () -> confirm(entered.id(), null));
        house.as("minxin.secretary");
        refused("deliberation.error.noMeeting", () -> confirm(entered.id(), null));
        house.as("liantang.secretary");
        confirm(entered.id(), null);
        refused("deliberation.error.confirmed", () -> confirm(entered.id(), null));
        assertThat(round(0).by()).contains("陈小满");
        assertThat(String.valueOf(round(0).confirmedBy())).contains("王𬭎毅");
        assertThat(round(0).content().ballots())
                .as("no link between person and choice")
                .isEmpty();
        assertThat(outcome(0)).isEqualTo(Outcome.PASSED);
        assertThat(house.recorded("meeting", meeting))
                .contains("deliberation.PrintPack.print", "deliberation.RecordBallot.confirm");
    }

    @Test
    void whatDiffersFromThePaperIsSentBackAndEnteredAgain() {
        record(secret(1, 9, 4, null), List.of(scan()), "");
        house.as("liantang.secretary");
        refused("deliberation.error.rejectReason", () -> confirm(round(0).id(), " "));
        confirm(round(0).id(), "计票表写的是赞成8票");
        assertThat(round(0).rejected()).isEqualTo("计票表写的是赞成8票");
        house.as("liantang.clerk");
        record(secret(1, 8, 5, null), List.of(scan()), "");
        assertThat(play.room(meeting).items().get(0).rounds()).hasSize(2);
    }

    @Test
    void aCorrectionIsANewResolutionThatNamesTheOld() {
        IntStream.range(0, 3).forEach(item -> play.vote(meeting, item, new Votes(13, 0, 1)));
        refused("deliberation.error.state", () -> correct(12, 1, 1, "重点票数", "c-0"));
        assertThat(play.close(meeting)).isTrue();
        correct(12, 1, 1, "第一项反对1票误记为弃权", "c-1");
        correct(12, 1, 1, "第一项反对1票误记为弃权", "c-1");
        List<ResolutionView> editions = play.room(meeting).resolutions();
        assertThat(editions).extracting(ResolutionView::edition).containsExactly(1, 2);
        assertThat(editions.get(1).correction()).isEqualTo("第一项反对1票误记为弃权");
        refused("deliberation.error.otherResult", () -> correct(3, 10, 1, "结果相反", "c-2"));
        assertThat(play.room(meeting).resolutions()).hasSize(2);
        assertThat(house.recorded("meeting", meeting)).contains("deliberation.IssueResolution.correct");
    }

    private void correct(int favour, int against, int abstained, String why, String key) {
        SimulatedRound recount = new CastBallot(meeting, 0, 1, new Votes(favour, against, abstained), why).round();
        int next = play.room(meeting).items().get(0).nextRound();
        SimulatedRound numbered = new SimulatedRound(
                next,
                0,
                RoundKind.RECOUNT,
                BallotMode.SHOW_OF_HANDS,
                why,
                1,
                recount.votes(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
        house.call(
                IssueResolution.class,
                "correct",
                new CorrectResolution(meeting, numbered, new SignResolution(meeting, "余家和", "陈小满", List.of(), key)));
    }

    private long scan() {
        return house.<AttachmentView>call(
                        KeepAttachments.class, "keep", new Upload("计票表.jpg", SampleFiles.photograph()))
                .id();
    }

    private void record(SimulatedRound round, List<Long> scans, String key) {
        house.call(RecordBallot.class, "record", new CastBallot(meeting, round, true, scans, key));
    }

    private void confirm(long round, @Nullable String reason) {
        house.call(RecordBallot.class, "confirm", new ConfirmRound(meeting, round, reason));
    }

    private RoundView round(int item) {
        return play.room(meeting).items().get(item).rounds().get(0);
    }

    private Outcome outcome(int item) {
        return play.room(meeting).items().get(item).live().outcome();
    }

    /** Fourteen papers taken and returned, one of them invalid. */
    private static SimulatedRound secret(int item, int favour, int against, @Nullable String why) {
        return new SimulatedRound(
                1,
                0,
                RoundKind.FIRST,
                BallotMode.SECRET,
                why,
                item,
                new Votes(favour, against, 0),
                List.of(),
                List.of(),
                List.of(),
                new SimulatedRound.Papers(IntStream.rangeClosed(1, 14).boxed().toList(), 14, 1),
                null);
    }
}

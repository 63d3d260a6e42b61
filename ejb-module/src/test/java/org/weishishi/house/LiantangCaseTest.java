package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.weishishi.house.Refusals.refused;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.approval.api.Decide;
import org.weishishi.approval.api.DecisionKind;
import org.weishishi.approval.api.DecisionView;
import org.weishishi.approval.application.desk.DecideTask;
import org.weishishi.deliberation.api.Votes;
import org.weishishi.deliberation.api.meeting.OpenCouncil;
import org.weishishi.deliberation.api.tally.Outcome;
import org.weishishi.deliberation.application.meeting.OpenMeeting;
import org.weishishi.disclosure.api.notice.NoticeView;
import org.weishishi.disclosure.application.notice.BrowseNotices;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.DocumentView;
import org.weishishi.document.domain.OfficialDocument;
import org.weishishi.project.api.ProjectFile;
import org.weishishi.project.api.ProjectFile.RoadStage;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.SubmitProject;
import org.weishishi.project.api.review.JudgeProject;
import org.weishishi.project.application.SubmitForApproval;
import org.weishishi.project.application.review.ReviewProjects;
import org.weishishi.shared.BusinessClock;

/** The whole road of 莲塘社区, August 2016, without a server: every room, every door, the real calendar and rules. */
class LiantangCaseTest {

    private final OpenHouse house = new OpenHouse();
    private final LiantangCase play = new LiantangCase(house);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void threeProposalsWalkTheWholeRoadAndOnlyInItsOrder() {
        List<Long> projects = play.projects(true);
        long first = projects.get(0);
        assertThat(play.file(first).project().code()).isEqualTo("440303008001-2016-0001");
        screenedOnlyByItsStreet(first);
        play.signOff(projects);
        tooEarly(first);
        long meeting = meeting(projects);
        tooEarly(first);
        disclosed(meeting, first);
        approved(first);
        finished(first);
        assertThat(play.file(projects.get(1)).project().stage()).isEqualTo(StageKind.CHAIN);
        refused("project.error.notInStage", () -> play.submit(first));
    }

    private void screenedOnlyByItsStreet(long project) {
        JudgeProject passed = new JudgeProject(project, 1, StreetDesk.passed());
        refused("organization.error.notAllowed", () -> house.call(ReviewProjects.class, "judge", passed));
        house.as("minxin.street");
        refused("project.error.notFound", () -> house.call(ReviewProjects.class, "judge", passed));
        house.as("nanshan.officer");
        refused("project.error.notFound", () -> play.file(project));
        house.as("luohu.officer");
        assertThat(play.file(project).project().stage()).isEqualTo(StageKind.SCREENING);
    }

    private void tooEarly(long project) {
        house.as("liantang.clerk");
        refused("project.error.notInStage", () -> play.submit(project));
        house.as("liantang.secretary");
        refused(
                "organization.error.notAllowed",
                () -> house.call(SubmitForApproval.class, "submit", new SubmitProject(project, "")));
    }

    private long meeting(List<Long> projects) {
        long meeting = play.call(projects);
        house.as("liantang.clerk");
        refused("deliberation.error.early", () -> {
            house.at("2016-08-03T23:59:59+08:00");
            house.call(
                    OpenMeeting.class,
                    "open",
                    new OpenCouncil(meeting, play.room(meeting).version()));
        });
        play.open(meeting, 14);
        play.vote(meeting, 0, new Votes(14, 0, 0));
        play.vote(meeting, 1, new Votes(13, 0, 1));
        play.vote(meeting, 2, new Votes(14, 0, 0));
        assertThat(play.close(meeting)).as("14 of 16 are more than two thirds").isTrue();
        assertThat(play.room(meeting).items())
                .extracting(item -> item.result())
                .containsOnly(Outcome.PASSED)
                .hasSize(3);
        DocumentView resolution = Objects.requireNonNull(papers(projects.get(0)).get(DocumentKind.RESOLUTION));
        assertThat(resolution.number()).contains("莲塘社区", "2016", "1");
        assertThat(resolution.dated()).isEqualTo("2016-08-04");
        assertThat(snapshot(resolution.id())).contains("\"present\":14", "规则培训𰻝");
        return meeting;
    }

    private void disclosed(long meeting, long project) {
        long notice = play.publish(meeting);
        NoticeView view = house.call(BrowseNotices.class, "one", notice);
        assertThat(Objects.requireNonNull(view.span()).firstDay()).isEqualTo("2016-08-08");
        assertThat(Objects.requireNonNull(view.span()).lastDay())
                .as("five working days")
                .isEqualTo("2016-08-12");
        assertThat(papers(project)).containsKey(DocumentKind.DISCLOSURE);
        assertThat(play.sweep("2016-08-12T23:59:59+08:00")).isZero();
        tooEarly(project);
        assertThat(play.sweep("2016-08-13T00:00:20+08:00")).isEqualTo(1);
        assertThat(play.sweep("2016-08-13T00:01:20+08:00")).as("once").isZero();
    }

    private void approved(long project) {
        house.at("2016-08-15T10:00:00+08:00");
        play.submit(project);
        refused("approval.error.alreadyRunning", () -> play.submit(project));
        house.at("2016-08-16T10:20:00+08:00");
        house.as("liantang.secretary");
        Decide approve = play.decision(project, DecisionKind.APPROVE_WITH_COMMENT, "经社区党委研究,同意上报。");
        house.as("minxin.secretary");
        refused("approval.error.noTask", () -> house.call(DecideTask.class, "decide", approve));
        house.as("liantang.clerk");
        refused("organization.error.notAllowed", () -> house.call(DecideTask.class, "decide", approve));
        house.as("liantang.secretary");
        refused("signature.error.required", () -> house.call(DecideTask.class, "decide", approve));
        play.sign(approve);
        refused("approval.error.alreadyHandled", () -> house.call(DecideTask.class, "decide", approve));
        house.at("2016-08-18T15:10:00+08:00");
        play.decide("liantang.leader", project, DecisionKind.APPROVE, "");
        house.at("2016-08-23T15:10:00+08:00");
        play.decide("luohu.officer", project, DecisionKind.APPROVE, "");
        house.at("2016-08-25T15:10:00+08:00");
        play.decide("shenzhen.officer", project, DecisionKind.APPROVE, "");
    }

    private void finished(long project) {
        house.as("liantang.clerk");
        ProjectFile file = play.file(project);
        assertThat(file.project().status()).isEqualTo("APPROVED");
        assertThat(file.road())
                .extracting(RoadStage::kind, LiantangCaseTest::day)
                .containsExactly(
                        tuple(StageKind.COLLECTION, "2016-07-18"),
                        tuple(StageKind.SCREENING, "2016-07-22"),
                        tuple(StageKind.CONSULTATION, "2016-07-27"),
                        tuple(StageKind.MEETING, "2016-08-04"),
                        tuple(StageKind.DISCLOSURE, "2016-08-13"),
                        tuple(StageKind.CHAIN, "2016-08-25"));
        assertThat(file.road()).extracting(RoadStage::state).containsOnly("PASSED");
        assertThat(file.approval()).satisfies(approval -> {
            assertThat(approval.state()).isEqualTo(ApprovalState.APPROVED);
            assertThat(approval.intact()).isTrue();
            assertThat(approval.decisions())
                    .extracting(DecisionView::name)
                    .containsExactly("王𬭎毅", "李㛃", "孙秋分", "何冬至")
                    .doesNotHaveDuplicates();
        });
        assertThat(papers(project).keySet())
                .contains(DocumentKind.RESOLUTION, DocumentKind.DISCLOSURE, DocumentKind.APPROVAL_SHEET);
        assertThat(jobs())
                .as("a file is ordered for every paper")
                .isEqualTo(file.documents().size());
    }

    private static String day(RoadStage stage) {
        return String.valueOf(Objects.requireNonNull(stage.endedAt())
                .atZoneSameInstant(BusinessClock.ZONE)
                .toLocalDate());
    }

    /** The newest paper of each kind. */
    private Map<DocumentKind, DocumentView> papers(long project) {
        house.as("liantang.clerk");
        return play.file(project).documents().stream()
                .collect(Collectors.toMap(DocumentView::kind, d -> d, (older, newer) -> newer));
    }

    private String snapshot(long document) {
        return house.stored()
                .reading(em -> em.find(OfficialDocument.class, document)
                        .order()
                        .snapshot()
                        .toString());
    }

    private int jobs() {
        return house.stored()
                .reading(em -> em.createQuery("select j from Job j where j.kind = 'document.render'")
                        .getResultList()
                        .size());
    }
}

package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.StageReport.Outcome;
import org.weishishi.project.api.review.AssignReviews;
import org.weishishi.project.api.review.JudgeProject;
import org.weishishi.project.api.review.Judgement;
import org.weishishi.project.api.review.NoteProject;
import org.weishishi.project.api.review.ReleaseLine;
import org.weishishi.project.api.review.ReleaseReviews;
import org.weishishi.project.api.review.ReviewFile;
import org.weishishi.project.api.review.ReviewQuery;
import org.weishishi.project.api.review.ReviewRow;
import org.weishishi.project.api.review.ReviewState;
import org.weishishi.project.api.screening.HandOverProject;
import org.weishishi.project.application.review.PublishReviews;
import org.weishishi.project.application.review.ReadReviews;
import org.weishishi.project.application.review.ReviewProjects;
import org.weishishi.project.application.screening.AnswerFindings;
import org.weishishi.shared.Page;

/** 初审办理 through the doors: drafts and notes unseen below, returns, releases of many at once, deadlines, lost races. */
class ReviewDoorsTest extends ScreeningSteps {

    @Test
    void whatIsDraftedIsSeenByTheStreetAlone() {
        long project = project("邻里节", "延芳路", 50_000);
        house.as("liantang.street");
        desk.judge(project, StreetDesk.passed());
        house.call(ReviewProjects.class, "note", new NoteProject(project, null, "请核对单价"));
        ReviewFile mine = house.call(ReadReviews.class, "file", project);
        assertThat(mine.review().state()).isEqualTo(ReviewState.DRAFTED);
        house.as("luohu.officer");
        ReviewFile above = house.call(ReadReviews.class, "file", project);
        assertThat(above.review().state()).isEqualTo(ReviewState.OPEN);
        assertThat(above.review().judgement()).isNull();
        assertThat(above.notes().get(0).text()).isEqualTo("请核对单价");
        house.call(
                ReviewProjects.class,
                "note",
                new NoteProject(project, above.notes().get(0).id(), "已看"));
        for (String below : List.of("liantang.clerk", "liantang.secretary")) {
            house.as(below);
            refused("organization.error.notAllowed", () -> house.call(ReadReviews.class, "file", project));
        }
        house.as("minxin.street");
        refused("project.error.notFound", () -> house.call(ReadReviews.class, "file", project));
        house.as("liantang.street");
        ReviewFile again = house.call(ReadReviews.class, "file", project);
        assertThat(again.notes().get(0).replies()).extracting("text").containsExactly("已看");
    }

    @Test
    void aReturnedProjectComesBackToTheSameReviewer() {
        long project = project("邻里节", "延芳路", 50_000);
        house.as("liantang.street");
        desk.judge(project, new Judgement(Outcome.RETURNED, "资料不全", List.of("补预算明细", "补场地证明"), "", null, Map.of()));
        desk.release(project);
        house.as("liantang.clerk");
        assertThat(play.file(project).project().stage()).isEqualTo(StageKind.COLLECTION);
        assertThat(findings(project).handsOver()).isTrue();
        house.call(AnswerFindings.class, "handOver", new HandOverProject(project));
        house.as("liantang.street");
        ReviewFile file = house.call(ReadReviews.class, "file", project);
        assertThat(file.review().round()).isEqualTo(2);
        assertThat(file.review().assignee()).isEqualTo("林谷雨");
        assertThat(file.earlier().get(0).state()).isEqualTo(ReviewState.RETURNED);
        desk.screen(project);
        assertThat(play.file(project).project().stage()).isEqualTo(StageKind.CONSULTATION);
    }

    @Test
    void manyAreReleasedAtOnceEachWithItsLineAndOnlyOnce() {
        long good = project("邻里节", "延芳路", 50_000);
        long undrafted = project("图书角", "港莲路", 50_000);
        long refusedOne = project("门球赛", "聚宝路", 50_000);
        house.as("liantang.street");
        desk.judge(good, StreetDesk.passed());
        desk.judge(refusedOne, new Judgement(Outcome.REFUSED, "属于物业职责", List.of(), "", null, Map.of()));
        ReleaseReviews all = new ReleaseReviews(List.of(good, undrafted, refusedOne, good, 999_999L));
        List<ReleaseLine> lines = house.call(PublishReviews.class, "release", all);
        assertThat(lines).extracting(ReleaseLine::done).containsExactly(true, false, true, false);
        assertThat(lines.get(1).reason()).isEqualTo("project.error.reviewOpen");
        assertThat(lines.get(3).reason()).isEqualTo("project.error.notFound");
        List<ReleaseLine> again = house.call(PublishReviews.class, "release", all);
        assertThat(again).extracting(ReleaseLine::done).containsExactly(true, false, true, false);
        assertThat(play.file(good).project().stage()).isEqualTo(StageKind.CONSULTATION);
        assertThat(play.file(refusedOne).project().status()).isEqualTo("REFUSED");
        Page<ReviewRow> waiting = house.call(ReadReviews.class, "page", new ReviewQuery(true, false, null, 50));
        assertThat(waiting.items()).extracting(row -> row.project().id()).containsExactly(undrafted);
        Page<ReviewRow> done = house.call(ReadReviews.class, "page", new ReviewQuery(false, false, null, 1));
        assertThat(done.items()).hasSize(1);
        assertThat(done.next()).isNotNull();
    }

    @Test
    void theDeadlineIsFiveWorkingDays() {
        house.at("2016-09-13T09:00:00+08:00");
        long project = project("邻里节", "延芳路", 50_000);
        house.as("liantang.street");
        ReviewFile file = house.call(ReadReviews.class, "file", project);
        assertThat(file.review().due()).hasToString("2016-09-21"); // 15 to 17 are 中秋, the 18th a working Sunday
    }

    @Test
    void aLostRaceIsSaidAndKeepsWhatTheOtherSaved() {
        long project = project("邻里节", "延芳路", 50_000);
        house.as("liantang.street");
        ReviewFile shown = house.call(ReadReviews.class, "file", project);
        JudgeProject first = new JudgeProject(project, shown.review().version(), StreetDesk.passed());
        house.call(ReviewProjects.class, "judge", first);
        refused("project.error.reviewChanged", () -> house.call(ReviewProjects.class, "judge", first));
        refused(
                "project.error.reviewNobody",
                () -> house.call(ReviewProjects.class, "assign", new AssignReviews(List.of(project), 999L)));
        ReviewFile now = house.call(ReadReviews.class, "file", project);
        assertThat(now.review().judgedBy()).contains("林谷雨");
    }

    @Test
    void badJudgementsAreRefused() {
        long project = project("邻里节", "延芳路", 50_000);
        house.as("liantang.street");
        refused(
                "project.error.reasonMissing",
                () -> desk.judge(project, new Judgement(Outcome.REFUSED, " ", List.of(), "", null, Map.of())));
        refused(
                "project.error.itemsMissing",
                () -> desk.judge(project, new Judgement(Outcome.RETURNED, "", List.of(" "), "", null, Map.of())));
        refused(
                "project.error.costBasisLength",
                () -> desk.judge(project, new Judgement(Outcome.PASSED, "", List.of(), "", 30, Map.of())));
        refused(
                "project.error.daysMissing",
                () -> desk.judge(project, new Judgement(Outcome.PASSED, "", List.of(), "依据", 0, Map.of())));
        refused(
                "project.error.reasonLength",
                () -> desk.judge(
                        project, new Judgement(Outcome.REFUSED, "字".repeat(1001), List.of(), "", null, Map.of())));
        refused(
                "project.error.unreadable",
                () -> desk.judge(project, new Judgement(Outcome.REFUSED, "坏\ud800", List.of(), "", null, Map.of())));
        desk.judge(project, new Judgement(Outcome.REFUSED, "𬭎".repeat(1000), List.of(), "", null, Map.of()));
    }
}

package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.weishishi.document.api.attachment.AttachmentView;
import org.weishishi.document.api.attachment.Upload;
import org.weishishi.document.application.attachment.KeepAttachments;
import org.weishishi.document.infrastructure.attachment.SampleFiles;
import org.weishishi.project.api.ProjectDetails;
import org.weishishi.project.api.ProjectKind;
import org.weishishi.project.api.ProjectView;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.StageReport.Outcome;
import org.weishishi.project.api.review.Judgement;
import org.weishishi.project.api.review.NoteProject;
import org.weishishi.project.api.review.ReleaseLine;
import org.weishishi.project.api.review.ReleaseReviews;
import org.weishishi.project.api.review.ReviewFile;
import org.weishishi.project.api.review.ReviewQuery;
import org.weishishi.project.api.review.ReviewRow;
import org.weishishi.project.api.review.ReviewState;
import org.weishishi.project.api.screening.AnswerFinding;
import org.weishishi.project.api.screening.AnswerKind;
import org.weishishi.project.api.screening.CheckView;
import org.weishishi.project.api.screening.FindingState;
import org.weishishi.project.api.screening.FindingView;
import org.weishishi.project.api.screening.FindingsView;
import org.weishishi.project.api.screening.HandOver;
import org.weishishi.project.api.screening.HandOverProject;
import org.weishishi.project.api.screening.WaiveFinding;
import org.weishishi.project.application.review.PublishReviews;
import org.weishishi.project.application.review.ReadReviews;
import org.weishishi.project.application.review.ReviewProjects;
import org.weishishi.project.application.screening.AnswerFindings;
import org.weishishi.project.application.screening.WaiveFindings;
import org.weishishi.shared.Money;
import org.weishishi.shared.Page;
import org.weishishi.shared.SubjectRef;

/** 初审 through the doors: what holds a project, who judges it, and what is seen by whom. */
class ScreeningDoorsTest extends ScreeningSteps {

    @Test
    void aProjectAboveTheCapStaysADraftWithItsFinding() {
        long project = project("邻里大集", "延芳路", 500_001);
        assertThat(play.file(project).project().stage()).isEqualTo(StageKind.COLLECTION);
        FindingsView view = findings(project);
        FindingView cap = view.findings().get(0);
        assertThat(cap.name()).isEqualTo("R1-CAP");
        assertThat(cap.holds()).isTrue();
        assertThat(view.handsOver()).isTrue();
        assertThat(view.checks()).extracting(CheckView::blocks).containsExactly(1);
        refused(
                "project.error.openBlocks",
                () -> house.call(AnswerFindings.class, "handOver", new HandOverProject(project)));
        assertThat(project("邻里小集", "延芳路", 500_000)).isPositive();
    }

    @Test
    void threeTimesEighteenAtOnePlaceIsFoundAndPassesOnlyWithAnAnswer() {
        house.at("2016-07-01T09:00:00+08:00");
        project("棋牌室翻新", "老年活动中心", 180_000);
        house.at("2016-07-10T09:00:00+08:00");
        project("书画桌椅更新", "老年活动中心", 180_000);
        house.at("2016-07-20T09:00:00+08:00");
        long third = project("门窗更换", "老年活动中心", 180_000);
        assertThat(play.file(third).project().stage()).isEqualTo(StageKind.SCREENING);
        FindingView split = findings(third).findings().get(0);
        assertThat(split.name()).isEqualTo("R2-CAP");
        assertThat(split.others()).hasSize(2);
        house.as("liantang.street");
        refused("project.error.openWarnings", () -> play.screen(third));
        answer("liantang.clerk", third, "R2", "CAP", AnswerKind.EXPLAIN);
        house.as("liantang.street");
        play.release(third);
        assertThat(play.file(third).project().stage()).isEqualTo(StageKind.CONSULTATION);
        assertThat(findings(third).checks())
                .extracting(CheckView::handOver)
                .containsExactly(HandOver.TO_SCREENING, HandOver.SCREENING);
    }

    @Test
    void anAnswerHoldsOnlyForTheEvidenceItWasGivenTo() {
        project("棋牌室翻新", "老年活动中心", 300_000);
        long second = project("门窗更换", "老年活动中心", 300_000);
        answer("liantang.clerk", second, "R2", "CAP", AnswerKind.EXPLAIN);
        house.as("liantang.clerk");
        assertThat(findings(second).findings().get(0).open()).isFalse();
        project("书画桌椅更新", "老年活动中心", 100_000);
        FindingView now = findings(second).findings().get(0);
        assertThat(now.open()).isTrue();
        assertThat(now.answers()).hasSize(1);
    }

    @Test
    void whoAnswersWhat() {
        project("棋牌室翻新", "老年活动中心", 300_000);
        long second = project("门窗更换", "老年活动中心", 300_000);
        AnswerFinding explained = new AnswerFinding(second, "R2", "CAP", AnswerKind.EXPLAIN, "说明");
        AnswerFinding accepted = new AnswerFinding(second, "R2", "CAP", AnswerKind.ACCEPT, "接受");
        house.as("liantang.clerk");
        refused("organization.error.notAllowed", () -> house.call(AnswerFindings.class, "judge", accepted));
        refused("project.error.answerKind", () -> house.call(AnswerFindings.class, "answer", accepted));
        refused(
                "project.error.noFinding",
                () -> house.call(
                        AnswerFindings.class, "answer", new AnswerFinding(second, "R9", "X", AnswerKind.FIX, "改")));
        for (String other : List.of("minxin.clerk", "minxin.street", "luohu.officer")) {
            house.as(other);
            refused(
                    other.equals("minxin.clerk") ? "project.error.notFound" : "organization.error.notAllowed",
                    () -> house.call(AnswerFindings.class, "answer", explained));
        }
        house.as("minxin.street");
        refused("project.error.notFound", () -> house.call(AnswerFindings.class, "judge", accepted));
        refused("project.error.notFound", () -> findings(second));
        answer("liantang.street", second, "R2", "CAP", AnswerKind.ACCEPT);
        answer("liantang.street", second, "R2", "CAP", AnswerKind.ASK_MORE);
        assertThat(findings(second).findings().get(0).open()).isTrue();
    }

    @Test
    void wordsOfTheNegativeListAreJudgedByTheReviewer() {
        long project = project(new ProjectDetails(
                "楼道整治", ProjectKind.SERVICE, "FACILITY", "莲塘社区", Money.yuan(50_000), true, "含电梯维保", "延芳路", "居民"));
        house.as("liantang.street");
        refused("project.error.openBlocks", () -> play.screen(project));
        play.judge(project, judged(Map.of("N1", true)));
        refused("project.error.openBlocks", () -> play.release(project));
        play.judge(project, judged(Map.of("N1", false)));
        play.release(project);
        assertThat(play.file(project).project().stage()).isEqualTo(StageKind.CONSULTATION);
        assertThat(names(project)).containsExactly("R4-N1");
        refused("project.error.tickUnknown", () -> play.judge(project, judged(Map.of("X1", true))));
    }

    private static Judgement judged(Map<String, Boolean> ticks) {
        return new Judgement(Outcome.PASSED, "", List.of(), "参照同类项目", 30, ticks);
    }

    @Test
    void whatIsDraftedIsSeenByTheStreetAlone() {
        long project = project("邻里节", "延芳路", 50_000);
        house.as("liantang.street");
        play.judge(project, LiantangCase.passed());
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
        play.judge(project, new Judgement(Outcome.RETURNED, "资料不全", List.of("补预算明细", "补场地证明"), "", null, Map.of()));
        play.release(project);
        house.as("liantang.clerk");
        assertThat(play.file(project).project().stage()).isEqualTo(StageKind.COLLECTION);
        assertThat(findings(project).handsOver()).isTrue();
        house.call(AnswerFindings.class, "handOver", new HandOverProject(project));
        house.as("liantang.street");
        ReviewFile file = house.call(ReadReviews.class, "file", project);
        assertThat(file.review().round()).isEqualTo(2);
        assertThat(file.review().assignee()).isEqualTo("林谷雨");
        assertThat(file.earlier().get(0).state()).isEqualTo(ReviewState.RETURNED);
        play.screen(project);
        assertThat(play.file(project).project().stage()).isEqualTo(StageKind.CONSULTATION);
    }

    @Test
    void manyAreReleasedAtOnceEachWithItsLineAndOnlyOnce() {
        long good = project("邻里节", "延芳路", 50_000);
        long undrafted = project("图书角", "港莲路", 50_000);
        long refusedOne = project("门球赛", "聚宝路", 50_000);
        house.as("liantang.street");
        play.judge(good, LiantangCase.passed());
        play.judge(refusedOne, new Judgement(Outcome.REFUSED, "属于物业职责", List.of(), "", null, Map.of()));
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

    private AttachmentView paper(String account) {
        house.as(account);
        return house.call(KeepAttachments.class, "keep", new Upload("特批.pdf", SampleFiles.pdf()));
    }

    private WaiveFinding waiver(long project, List<Long> documents) {
        return new WaiveFinding(project, "R1", "CAP", "应急工程，同意超限额", documents);
    }

    @Test
    void aBlockIsLiftedOnlyByTheNamedPostWithReasonAndDocument() {
        long project = project("邻里大集", "延芳路", 600_000);
        house.as("liantang.clerk");
        refused(
                "organization.error.notAllowed",
                () -> house.call(WaiveFindings.class, "waive", waiver(project, List.of(1L))));
        house.as("liantang.leader");
        refused(
                "project.error.waiverPost",
                () -> house.call(WaiveFindings.class, "waive", waiver(project, List.of(1L))));
        house.as("nanshan.officer");
        refused("project.error.notFound", () -> house.call(WaiveFindings.class, "waive", waiver(project, List.of(1L))));
        house.as("luohu.officer");
        refused(
                "project.error.waiverDocument",
                () -> house.call(WaiveFindings.class, "waive", waiver(project, List.of())));
        long foreign = paper("liantang.clerk").id();
        house.as("luohu.officer");
        refused(
                "document.error.attachmentGone",
                () -> house.call(WaiveFindings.class, "waive", waiver(project, List.of(foreign))));
        List<ProjectView> held = house.call(WaiveFindings.class, "waiting");
        assertThat(held).extracting(ProjectView::id).containsExactly(project);
        long own = paper("luohu.officer").id();
        house.call(WaiveFindings.class, "waive", waiver(project, List.of(own)));
        FindingView lifted = findings(project).findings().get(0);
        assertThat(lifted.state()).isEqualTo(FindingState.LIFTED);
        assertThat(lifted.answers().get(0).by()).contains("孙秋分");
        assertThat(house.<List<ProjectView>>call(WaiveFindings.class, "waiting"))
                .isEmpty();
        house.as("liantang.clerk");
        house.call(AnswerFindings.class, "handOver", new HandOverProject(project));
        assertThat(play.file(project).project().stage()).isEqualTo(StageKind.SCREENING);
        assertThat(house.recorded("project", project)).contains("project.WaiveFindings.waive");
        house.as("minxin.clerk");
        SubjectRef finding = new SubjectRef("finding", Objects.requireNonNull(lifted.id()));
        refused("document.error.noSubject", () -> house.call(KeepAttachments.class, "list", finding));
    }
}

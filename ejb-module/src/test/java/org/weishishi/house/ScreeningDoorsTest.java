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
import org.weishishi.project.api.screening.AnswerFinding;
import org.weishishi.project.api.screening.AnswerKind;
import org.weishishi.project.api.screening.CheckView;
import org.weishishi.project.api.screening.FindingState;
import org.weishishi.project.api.screening.FindingView;
import org.weishishi.project.api.screening.FindingsView;
import org.weishishi.project.api.screening.HandOver;
import org.weishishi.project.api.screening.HandOverProject;
import org.weishishi.project.api.screening.WaiveFinding;
import org.weishishi.project.application.screening.AnswerFindings;
import org.weishishi.project.application.screening.WaiveFindings;
import org.weishishi.shared.Money;
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
        refused("project.error.openWarnings", () -> desk.screen(third));
        answer("liantang.clerk", third, "R2", "CAP", AnswerKind.EXPLAIN);
        house.as("liantang.street");
        desk.release(third);
        assertThat(play.file(third).project().stage()).isEqualTo(StageKind.CONSULTATION);
        assertThat(findings(third).checks())
                .extracting(CheckView::handOver)
                .containsExactly(HandOver.TO_SCREENING, HandOver.TO_SCREENING, HandOver.SCREENING);
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
        refused("project.error.openBlocks", () -> desk.screen(project));
        desk.judge(project, judged(Map.of("N1", true)));
        refused("project.error.openBlocks", () -> desk.release(project));
        desk.judge(project, judged(Map.of("N1", false)));
        desk.release(project);
        assertThat(play.file(project).project().stage()).isEqualTo(StageKind.CONSULTATION);
        assertThat(names(project)).containsExactly("R4-N1");
        refused("project.error.tickUnknown", () -> desk.judge(project, judged(Map.of("X1", true))));
    }

    private static Judgement judged(Map<String, Boolean> ticks) {
        return new Judgement(Outcome.PASSED, "", List.of(), "参照同类项目", 30, ticks);
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

package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.approval.api.Decide;
import org.weishishi.approval.api.DecisionKind;
import org.weishishi.approval.api.TaskView;
import org.weishishi.approval.api.act.Explain;
import org.weishishi.approval.application.read.MyTasks;
import org.weishishi.approval.application.watch.AdministerApproval;
import org.weishishi.project.api.ProjectFile;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.campaign.AcceptLate;
import org.weishishi.project.api.campaign.CampaignFile;
import org.weishishi.project.api.campaign.CampaignPhase;
import org.weishishi.project.api.campaign.LateRule;
import org.weishishi.project.api.campaign.MoveCampaign;
import org.weishishi.project.api.campaign.PhaseDates;
import org.weishishi.project.api.campaign.PlanCampaign;
import org.weishishi.project.api.declaration.DeclarationFile;
import org.weishishi.project.api.declaration.SaveDeclaration;
import org.weishishi.project.api.declaration.VersionDifference;
import org.weishishi.project.api.declaration.VersionKind;
import org.weishishi.project.api.declaration.VersionView;
import org.weishishi.project.api.life.LifeAct;
import org.weishishi.project.api.life.ProjectLife;
import org.weishishi.project.api.life.SendProjectBack;
import org.weishishi.project.api.life.StopProject;
import org.weishishi.project.api.proposal.ProposalFile;
import org.weishishi.project.api.proposal.ProposalStanding;
import org.weishishi.project.application.ReadProject;
import org.weishishi.project.application.campaign.AcceptLateProject;
import org.weishishi.project.application.campaign.BrowseCampaigns;
import org.weishishi.project.application.campaign.RunCampaign;
import org.weishishi.project.application.declaration.EditDeclaration;
import org.weishishi.project.application.declaration.ReadDeclaration;
import org.weishishi.project.application.life.ReadLife;
import org.weishishi.project.application.life.SendBack;
import org.weishishi.project.application.life.StopProjects;
import org.weishishi.project.application.proposal.HandleProposal;
import org.weishishi.project.declaration.Plans;
import org.weishishi.shared.Page;

/** Projects are withdrawn, suspended, resumed, terminated and sent back; each version of what they declare is kept. */
class ProjectLifeDoorsTest {

    private final OpenHouse house = new OpenHouse();
    private final LiantangCase liantang = new LiantangCase(house);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void theCommunityWithdrawsBeforeTheCouncil() {
        long project = liantang.projects(true).get(0);
        refused("project.error.stopWhyLength", () -> stop("withdraw", project, " "));
        stop("withdraw", project, "与街道项目重复");
        ProjectFile file = file(project);
        assertThat(file.project().status()).isEqualTo("WITHDRAWN");
        assertThat(file.project().stage()).isNull();
        assertThat(file.road()).extracting(ProjectFile.RoadStage::state).contains("STOPPED", "AHEAD");
        assertThat(life(project).stop())
                .satisfies(stop -> assertThat(stop.why()).isEqualTo("与街道项目重复"));
        assertThat(house.recorded("project", project)).contains("project.StopProjects.withdraw");
        List<ProposalFile> told = house.call(HandleProposal.class, "handled");
        assertThat(told)
                .filteredOn(one -> one.standing() == ProposalStanding.WITHDRAWN)
                .singleElement()
                .satisfies(one -> assertThat(one.due()).isTrue());
        refused("project.error.actNotNow", () -> stop("withdraw", project, "再撤一次"));
    }

    @Test
    void aSuspendedProjectStandsStillUntilWhoeverSuspendedItResumesIt() {
        long project = liantang.projects(true).get(0);
        refused("organization.error.notAllowed", () -> stop("suspend", project, "越权"));
        house.as("liantang.street");
        stop("suspend", project, "现场需要核实");
        assertThat(life(project).acts()).containsExactly(LifeAct.RESUME, LifeAct.TERMINATE);
        refused("project.error.suspended", () -> liantang.signOff(List.of(project)));
        stop("resume", project, "核实完毕");
        house.as("luohu.officer");
        stop("suspend", project, "区里统一核查");
        house.as("liantang.street");
        refused("project.error.actNotNow", () -> stop("resume", project, "街道恢复"));
        house.as("luohu.officer");
        stop("resume", project, "核查完毕");
        liantang.signOff(List.of(project));
        assertThat(file(project).project().stage()).isEqualTo(StageKind.MEETING);
        house.as("liantang.clerk");
        refused("project.error.actNotNow", () -> stop("withdraw", project, "议事会前才能撤回"));
    }

    @Test
    void theApprovalOfASuspendedProjectStandsStillAndGoesOnWithIt() {
        long project = liantang.submitted(true).get(0);
        house.as("liantang.secretary");
        Decide seen = liantang.decision(project, DecisionKind.APPROVE, "同意");
        house.as("luohu.officer");
        stop("suspend", project, "区里统一核查");
        assertThat(approval(project)).isEqualTo(ApprovalState.TERMINATED);
        theAdministratorDoesNotTakeItUp(project);
        house.as("liantang.secretary");
        refused("approval.error.alreadyHandled", () -> liantang.sign(seen));
        assertThat(waiting()).isZero();
        house.as("luohu.officer");
        stop("resume", project, "核查完毕");
        assertThat(approval(project)).isEqualTo(ApprovalState.RUNNING);
        liantang.decide("liantang.secretary", project, DecisionKind.APPROVE, "同意");
    }

    @Test
    void theApprovalOfATerminatedProjectFallsVoid() {
        long project = liantang.submitted(true).get(0);
        house.as("luohu.officer");
        stop("terminate", project, "政策调整，资金另有安排。".repeat(80));
        assertThat(approval(project)).isEqualTo(ApprovalState.TERMINATED);
        theAdministratorDoesNotTakeItUp(project);
        house.as("liantang.secretary");
        assertThat(waiting()).isZero();
    }

    @Test
    void whatTheAdministratorStoppedTheProjectDoesNotStartAgain() {
        long project = liantang.submitted(true).get(0);
        long approval = Objects.requireNonNull(file(project).approval()).id();
        house.as("admin");
        house.call(AdministerApproval.class, "terminate", new Explain(approval, "材料存疑"));
        house.as("luohu.officer");
        stop("suspend", project, "区里统一核查");
        stop("resume", project, "核查完毕");
        assertThat(approval(project)).isEqualTo(ApprovalState.TERMINATED);
    }

    private void theAdministratorDoesNotTakeItUp(long project) {
        long approval = Objects.requireNonNull(file(project).approval()).id();
        house.as("admin");
        refused(
                "approval.error.subjectStopped",
                () -> house.call(AdministerApproval.class, "resume", new Explain(approval, "继续")));
    }

    private ApprovalState approval(long project) {
        return Objects.requireNonNull(file(project).approval()).state();
    }

    private int waiting() {
        Page<TaskView> open = house.call(MyTasks.class, "open", null, 20);
        return open.total();
    }

    @Test
    void anotherAreaSeesNothing() {
        long project = liantang.projects(true).get(0);
        house.as("minxin.street");
        refused("project.error.notFound", () -> stop("suspend", project, "外街"));
        refused("project.error.notFound", () -> house.call(ReadDeclaration.class, "of", project));
        refused("project.error.notFound", () -> house.call(ReadLife.class, "of", project));
    }

    @Test
    void whatTheCouncilResolvedOnIsWhatGoesUpAndAChangeIsVotedOnAgain() {
        long project = liantang.submitted(true).get(0);
        DeclarationFile declared = declared(project);
        assertThat(declared.number()).isEqualTo(2);
        assertThat(declared.voted()).isEqualTo(2);
        VersionView first = declared.versions().get(0);
        assertThat(first.submittedTo()).isEqualTo("SCREENING");
        assertThat(first.intact()).isTrue();
        refused("project.error.actNotNow", () -> save(project, 2, 86_000, ""));
        liantang.decide("liantang.secretary", project, DecisionKind.RETURN_TO_INITIATOR, "金额请核实");
        house.as("liantang.clerk");
        house.call(SendBack.class, "sendBack", new SendProjectBack(project, "COLLECTION", "金额有变"));
        assertThat(declared(project).voted()).isNull();
        assertThat(save(project, 2, 80_000, "按实际报价")).isEqualTo(3);
        assertThat(save(project, 2, 80_000, "重复提交")).isEqualTo(3);
        refused("project.error.declarationStale", () -> save(project, 2, 70_000, "旧表单"));
        VersionDifference difference = house.call(ReadDeclaration.class, "between", project, 2, 3);
        assertThat(difference.changes())
                .extracting(change -> change.path() + ":" + change.before() + ">" + change.after())
                .contains("details.amount.yuan:86000.00>80000.00");
        assertThat(file(project).project().amount().toString()).isEqualTo("80000.00");
        refused("project.error.versionUnknown", () -> house.call(ReadDeclaration.class, "between", project, 1, 9));
    }

    @Test
    void afterTheApprovalACorrectionStandsBesideWhatWasApproved() {
        long project = liantang.submitted(true).get(0);
        for (String account : List.of("liantang.secretary", "liantang.leader", "luohu.officer", "shenzhen.officer")) {
            liantang.decide(account, project, DecisionKind.APPROVE, "同意");
        }
        house.as("liantang.clerk");
        refused("project.error.correctionMoney", () -> correct(project, 2, 1));
        refused(
                "project.error.correctionSame",
                () -> house.call(
                        EditDeclaration.class,
                        "correct",
                        new SaveDeclaration(
                                project,
                                2,
                                declared(project).content().details(),
                                declared(project).content().plan(),
                                "没有改动")));
        assertThat(correct(project, 2, 86_000)).isEqualTo(3);
        refused("project.error.declarationStale", () -> correct(project, 2, 86_000));
        DeclarationFile file = declared(project);
        assertThat(file.number()).isEqualTo(2);
        assertThat(file.versions())
                .extracting(VersionView::kind)
                .containsExactly(VersionKind.CORRECTION, VersionKind.DECLARED, VersionKind.DECLARED);
        house.as("luohu.officer");
        stop("terminate", project, "居民反对");
        assertThat(file(project).project().status()).isEqualTo("TERMINATED");
    }

    @Test
    void anIncompleteDeclarationStaysADraft() {
        house.as("liantang.clerk");
        long project = liantang.drafted("邻里书屋");
        assertThat(file(project).project().status()).isEqualTo("DRAFT");
        assertThat(life(project).acts()).containsExactly(LifeAct.EDIT, LifeAct.HAND_OVER, LifeAct.WITHDRAW);
        assertThat(declared(project).problems()).isNotEmpty();
        refused("project.error.incomplete", () -> liantang.handOver(project));
        liantang.declare(project, liantang.details("邻里书屋", 86_000));
        liantang.handOver(project);
        assertThat(file(project).project().stage()).isEqualTo(StageKind.SCREENING);
    }

    @Test
    void whoComesAfterTheCollectionIsTakenInByTheStreetOnly() {
        house.at("2016-07-01T09:00:00+08:00");
        house.as("liantang.street");
        long batch = house.<Long>call(
                RunCampaign.class,
                "plan",
                new PlanCampaign(
                        0,
                        0,
                        2016,
                        1,
                        LateRule.STREET_MAY_ACCEPT,
                        List.of(new PhaseDates(
                                CampaignPhase.COLLECTION,
                                LocalDate.parse("2016-07-01"),
                                LocalDate.parse("2016-07-29"))),
                        null,
                        List.of()));
        long seen = house.<CampaignFile>call(BrowseCampaigns.class, "file", batch)
                .campaign()
                .version();
        house.call(RunCampaign.class, "open", new MoveCampaign(batch, seen));
        house.as("liantang.clerk");
        house.at("2016-07-30T09:00:00+08:00");
        long late = liantang.drafted("邻里书屋");
        liantang.declare(late, liantang.details("邻里书屋", 86_000));
        refused("project.error.lateAskStreet", () -> liantang.handOver(late));
        assertThat(life(late).acts()).doesNotContain(LifeAct.ACCEPT_LATE);
        house.as("liantang.street");
        assertThat(life(late).acts()).containsExactly(LifeAct.ACCEPT_LATE);
        house.call(AcceptLateProject.class, "accept", new AcceptLate(late, "台风影响征集"));
        assertThat(life(late).acts()).isEmpty();
        refused(
                "project.error.lateAccepted",
                () -> house.call(AcceptLateProject.class, "accept", new AcceptLate(late, "再次")));
        house.as("liantang.clerk");
        assertThat(life(late).late()).as("the community reads why").satisfies(accepted -> {
            assertThat(accepted.why()).isEqualTo("台风影响征集");
            assertThat(accepted.by()).contains("莲塘街道");
        });
        liantang.handOver(late);
        assertThat(life(late).campaign())
                .satisfies(campaign -> assertThat(campaign.id()).isEqualTo(batch));
        house.as("liantang.street");
        refused(
                "project.error.lateAccepted",
                () -> house.call(AcceptLateProject.class, "accept", new AcceptLate(late, "再次")));
    }

    private int correct(long project, int seen, long yuan) {
        DeclarationFile file = declared(project);
        return house.<Integer>call(
                EditDeclaration.class,
                "correct",
                new SaveDeclaration(
                        project,
                        seen,
                        Plans.service("莲塘社区中秋邻里节（更正）", yuan),
                        file.content().plan(),
                        "名称写错"));
    }

    private int save(long project, int seen, long yuan, String why) {
        var amount = org.weishishi.shared.Money.yuan(yuan);
        return house.<Integer>call(
                EditDeclaration.class,
                "save",
                new SaveDeclaration(project, seen, Plans.service("莲塘社区中秋邻里节", yuan), Plans.complete(amount), why));
    }

    private void stop(String act, long project, String why) {
        house.call(StopProjects.class, act, new StopProject(project, why));
    }

    private ProjectFile file(long project) {
        return house.call(ReadProject.class, "file", project);
    }

    private ProjectLife life(long project) {
        return house.call(ReadLife.class, "of", project);
    }

    private DeclarationFile declared(long project) {
        return house.call(ReadDeclaration.class, "of", project);
    }
}

package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import java.util.List;
import java.util.Objects;
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
import org.weishishi.project.api.life.LifeAct;
import org.weishishi.project.api.proposal.ProposalFile;
import org.weishishi.project.api.proposal.ProposalStanding;
import org.weishishi.project.application.declaration.ReadDeclaration;
import org.weishishi.project.application.life.ReadLife;
import org.weishishi.project.application.proposal.HandleProposal;
import org.weishishi.shared.Page;

/** Projects are withdrawn, suspended, resumed and terminated, and their approval with them. */
class ProjectLifeDoorsTest extends ProjectLifeSteps {

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
}

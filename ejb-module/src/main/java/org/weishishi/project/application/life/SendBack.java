package org.weishishi.project.application.life;

import jakarta.inject.Inject;
import jakarta.json.Json;
import org.weishishi.approval.application.Approvals;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.StageReport;
import org.weishishi.project.api.StageReport.Outcome;
import org.weishishi.project.api.life.LifeAct;
import org.weishishi.project.api.life.SendProjectBack;
import org.weishishi.project.application.ProjectScope;
import org.weishishi.project.application.ProjectSequencer;
import org.weishishi.project.domain.MicroProject;
import org.weishishi.project.domain.ProjectRepository;
import org.weishishi.project.domain.ProjectText;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 退回重走 · a project whose approval was returned walks its road again from an earlier stage, so that what changes is voted on again. */
@UseCase
public class SendBack {

    private final ProjectRepository projects;
    private final ProjectSequencer sequencer;
    private final Approvals approvals;
    private final CurrentActor actor;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    SendBack() {
        this(null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public SendBack(ProjectRepository projects, ProjectSequencer sequencer, Approvals approvals, CurrentActor actor) {
        this.projects = projects;
        this.sequencer = sequencer;
        this.approvals = approvals;
        this.actor = actor;
    }

    /** Conflicts {@code project.error.actNotNow}, {@code notReturned} and {@code notBack}. */
    @Allowed(Permission.APPROVAL_SUBMIT)
    public void sendBack(SendProjectBack said) {
        Actor clerk = actor.require();
        MicroProject project = ProjectScope.locked(projects, said.projectId(), clerk);
        LifeRights.require(LifeAct.SEND_BACK, project, clerk);
        if (!ReadLife.returned(approvals, project.id())) {
            throw BusinessException.conflict(
                    "project.error.notReturned", project.details().name());
        }
        sequencer.advance(
                project,
                new StageReport(
                        project.id(),
                        StageKind.CHAIN,
                        project.stageKey(),
                        Outcome.RETURNED,
                        Json.createObjectBuilder()
                                .add("opinion", ProjectText.required("stopWhy", said.why(), 1000))
                                .build(),
                        said.stageKey()));
    }
}

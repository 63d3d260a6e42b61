package org.weishishi.project.application.life;

import jakarta.inject.Inject;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.project.api.life.CloseApproved;
import org.weishishi.project.api.life.LifeAct;
import org.weishishi.project.application.ProjectScope;
import org.weishishi.project.application.publicity.PublicityGate;
import org.weishishi.project.domain.MicroProject;
import org.weishishi.project.domain.ProjectRepository;
import org.weishishi.project.domain.ProjectText;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 结项 · the street closes an approved project once nothing of 三议三公开 is red. */
@UseCase
public class CloseProject {

    private final ProjectRepository projects;
    private final PublicityGate gate;
    private final CurrentActor actor;
    private final BusinessClock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    CloseProject() {
        this(null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public CloseProject(ProjectRepository projects, PublicityGate gate, CurrentActor actor, BusinessClock clock) {
        this.projects = projects;
        this.gate = gate;
        this.actor = actor;
        this.clock = clock;
    }

    /** Conflict {@code project.error.actNotNow}; refusal {@code project.error.publicityRed} while anything is red or missing. */
    @Allowed(Permission.PROJECT_CLOSE)
    public void close(CloseApproved said) {
        Actor who = actor.require();
        MicroProject project = ProjectScope.locked(projects, said.projectId(), who);
        LifeRights.require(LifeAct.CLOSE, project, who);
        String conclusion = ProjectText.required("conclusion", said.conclusion(), 1000);
        gate.requireComplete(project.id());
        project.close(conclusion, actor.by(), clock.now());
    }
}

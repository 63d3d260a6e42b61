package org.weishishi.project.application.life;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.weishishi.approval.application.Approvals;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.project.api.ProjectStatus;
import org.weishishi.project.api.life.LifeAct;
import org.weishishi.project.api.life.ProjectEnded;
import org.weishishi.project.api.life.ProjectResumed;
import org.weishishi.project.api.life.ProjectSuspended;
import org.weishishi.project.api.life.StopProject;
import org.weishishi.project.application.ProjectScope;
import org.weishishi.project.domain.MicroProject;
import org.weishishi.project.domain.ProjectRepository;
import org.weishishi.project.domain.ProjectText;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.Permission;
import org.weishishi.shared.SubjectRef;
import org.weishishi.shared.UseCase;

/** 撤回、中止、恢复和终止 · each with its reason, each told to whoever holds the project by an event of the same transaction. */
@UseCase
public class StopProjects {

    private final ProjectRepository projects;
    private final Approvals approvals;
    private final CurrentActor actor;
    private final BusinessClock clock;
    private final Event<ProjectEnded> ended;
    private final Event<ProjectSuspended> suspended;
    private final Event<ProjectResumed> resumed;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    StopProjects() {
        this(null, null, null, null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public StopProjects(
            ProjectRepository projects,
            Approvals approvals,
            CurrentActor actor,
            BusinessClock clock,
            Event<ProjectEnded> ended,
            Event<ProjectSuspended> suspended,
            Event<ProjectResumed> resumed) {
        this.projects = projects;
        this.approvals = approvals;
        this.actor = actor;
        this.clock = clock;
        this.ended = ended;
        this.suspended = suspended;
        this.resumed = resumed;
    }

    /** 撤回 · by the community, before the council. */
    @Allowed(Permission.PROPOSAL_ENTER)
    public void withdraw(StopProject said) {
        end(said, LifeAct.WITHDRAW, ProjectStatus.WITHDRAWN);
    }

    /** 终止 · by the street until the chain, by the district throughout. */
    @Allowed(Permission.PROJECT_STOP)
    public void terminate(StopProject said) {
        end(said, LifeAct.TERMINATE, ProjectStatus.TERMINATED);
    }

    /** 中止 · the road stands still; the same posts as for the end. */
    @Allowed(Permission.PROJECT_STOP)
    public void suspend(StopProject said) {
        MicroProject project = locked(said, LifeAct.SUSPEND);
        String why = why(said);
        project.suspend(why, actor.by(), clock.now());
        suspended.fire(new ProjectSuspended(project.id(), project.locality().communityId(), why, clock.now()));
    }

    /** 恢复 · by whoever suspended it, or the district. */
    @Allowed(Permission.PROJECT_STOP)
    public void resume(StopProject said) {
        MicroProject project = locked(said, LifeAct.RESUME);
        String why = why(said);
        project.resume(clock.now());
        resumed.fire(new ProjectResumed(project.id(), project.locality().communityId(), why, clock.now()));
    }

    private void end(StopProject said, LifeAct act, ProjectStatus status) {
        MicroProject project = locked(said, act);
        String why = why(said);
        project.stop(status, why, actor.by(), clock.now());
        ended.fire(new ProjectEnded(project.id(), project.locality().communityId(), status, why, clock.now()));
    }

    private MicroProject locked(StopProject said, LifeAct act) {
        Actor who = actor.require();
        approvals.hold(new SubjectRef("project", said.projectId()));
        MicroProject project = ProjectScope.locked(projects, said.projectId(), who);
        LifeRights.require(act, project, who);
        return project;
    }

    private static String why(StopProject said) {
        return ProjectText.required("stopWhy", said.why(), 1000);
    }
}

package org.weishishi.project.application.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.weishishi.approval.application.Approvals;
import org.weishishi.project.api.life.ProjectEnded;
import org.weishishi.project.api.life.ProjectResumed;
import org.weishishi.project.api.life.ProjectSuspended;
import org.weishishi.project.domain.ProjectRepository;
import org.weishishi.shared.SubjectRef;

/** 审批随项目停办续办 · the approval of a project stops when the project does and goes on with it, in the transaction of the act. */
@ApplicationScoped
public class HeldApprovals {

    private final Approvals approvals;
    private final ProjectRepository projects;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    HeldApprovals() {
        this(null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public HeldApprovals(Approvals approvals, ProjectRepository projects) {
        this.approvals = approvals;
        this.projects = projects;
    }

    /** 撤回或终止 · its open tasks fall void. */
    public void ended(@Observes ProjectEnded news) {
        approvals.stop(subject(news.projectId()), news.why());
    }

    /** 中止 · nobody can decide until the project goes on. */
    public void suspended(@Observes ProjectSuspended news) {
        approvals.stop(subject(news.projectId()), news.why());
    }

    /** 恢复 · with the opinions that were there. */
    public void resumed(@Observes ProjectResumed news) {
        projects.find(news.projectId())
                .flatMap(project -> project.stopNote())
                .ifPresent(note -> approvals.goOn(subject(news.projectId()), note.by(), news.why()));
    }

    private static SubjectRef subject(long projectId) {
        return new SubjectRef("project", projectId);
    }
}

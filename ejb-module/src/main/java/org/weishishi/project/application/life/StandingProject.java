package org.weishishi.project.application.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.weishishi.approval.application.StandingSubject;
import org.weishishi.project.api.ProjectStatus;
import org.weishishi.project.domain.ProjectRepository;

/** 在办项目 · the approval of a project that is suspended or has ended is not taken up again. */
@ApplicationScoped
public class StandingProject implements StandingSubject {

    private final ProjectRepository projects;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    StandingProject() {
        this(null);
    }

    @Inject
    public StandingProject(ProjectRepository projects) {
        this.projects = projects;
    }

    @Override
    public String kind() {
        return "project";
    }

    @Override
    public boolean goesOn(long id) {
        return projects.find(id)
                .filter(project -> project.status() == ProjectStatus.RUNNING)
                .isPresent();
    }
}

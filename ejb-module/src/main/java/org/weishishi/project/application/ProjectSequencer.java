package org.weishishi.project.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.project.api.ProjectView;
import org.weishishi.project.api.StageEntered;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.StageReport;
import org.weishishi.project.domain.MicroProject;
import org.weishishi.project.domain.ProjectRepository;
import org.weishishi.project.domain.StageState;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;

/** 进程推进 · the one sequencer: takes what contexts report and walks the project along its list. */
@ApplicationScoped
public class ProjectSequencer implements Projects {

    private final ProjectRepository projects;
    private final CurrentActor actor;
    private final BusinessClock clock;
    private final Event<StageEntered> entered;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    ProjectSequencer() {
        this(null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public ProjectSequencer(
            ProjectRepository projects, CurrentActor actor, BusinessClock clock, Event<StageEntered> entered) {
        this.projects = projects;
        this.actor = actor;
        this.clock = clock;
        this.entered = entered;
    }

    @Override
    public void report(StageReport report) {
        MicroProject project = projects.lock(report.projectId()).orElseThrow(ProjectSequencer::unknown);
        advance(project, report);
    }

    void advance(MicroProject project, StageReport report) {
        switch (report.outcome()) {
            case PASSED -> project.pass(report.stage(), report.facts(), actor.by(), clock.now());
            case REFUSED -> project.refuse(report.stage(), report.facts(), actor.by(), clock.now());
        }
        StageKind now = project.stage();
        if (now != null) {
            entered.fire(new StageEntered(project.id(), project.locality().communityId(), now, project.updatedAt()));
        }
    }

    @Override
    public List<ProjectView> inStage(long unitId, StageKind stage) {
        return projects.inStage(unitId, stage).stream().map(ProjectViews::of).toList();
    }

    @Override
    public ProjectView view(long projectId) {
        return ProjectViews.of(projects.find(projectId).orElseThrow(ProjectSequencer::unknown));
    }

    @Override
    public JsonObject factsOf(long projectId, StageKind stage) {
        return projects.find(projectId).orElseThrow(ProjectSequencer::unknown).road().stream()
                .filter(s -> s.kind() == stage && s.state() == StageState.PASSED)
                .findFirst()
                .map(s -> s.facts())
                .orElse(JsonObject.EMPTY_JSON_OBJECT);
    }

    static BusinessException unknown() {
        return BusinessException.notFound("project.error.notFound");
    }
}

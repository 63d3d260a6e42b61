package org.weishishi.project.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.organization.application.Directory;
import org.weishishi.project.api.ProjectView;
import org.weishishi.project.api.StageEntered;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.StageReport;
import org.weishishi.project.domain.MicroProject;
import org.weishishi.project.domain.ProjectRepository;
import org.weishishi.project.domain.StageState;
import org.weishishi.rule.api.FilingRule;
import org.weishishi.rule.api.RuleProfile;
import org.weishishi.rule.api.StageRule;
import org.weishishi.rule.application.Rules;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;

/** 进程推进 · the one sequencer: takes what contexts report and walks the project along its list. */
@ApplicationScoped
public class ProjectSequencer implements Projects {

    private final ProjectRepository projects;
    private final CurrentActor actor;
    private final BusinessClock clock;
    private final Rules rules;
    private final Directory directory;
    private final Event<StageEntered> entered;
    private final Iterable<StageGate> gates;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    ProjectSequencer() {
        this(null, null, null, null, null, null);
    }

    /** As the container makes it: with every gate there is. */
    @Inject
    public ProjectSequencer(
            ProjectRepository projects,
            CurrentActor actor,
            BusinessClock clock,
            Rules rules,
            Directory directory,
            Event<StageEntered> entered,
            @Any Instance<StageGate> gates) {
        this(projects, actor, clock, rules, directory, entered, (Iterable<StageGate>) gates);
    }

    /** Without gates. */
    public ProjectSequencer(
            ProjectRepository projects,
            CurrentActor actor,
            BusinessClock clock,
            Rules rules,
            Directory directory,
            Event<StageEntered> entered) {
        this(projects, actor, clock, rules, directory, entered, List.of());
    }

    private ProjectSequencer(
            ProjectRepository projects,
            CurrentActor actor,
            BusinessClock clock,
            Rules rules,
            Directory directory,
            Event<StageEntered> entered,
            Iterable<StageGate> gates) {
        this.projects = projects;
        this.actor = actor;
        this.clock = clock;
        this.rules = rules;
        this.directory = directory;
        this.entered = entered;
        this.gates = gates;
    }

    @Override
    public void report(StageReport report) {
        MicroProject project = projects.lock(report.projectId()).orElseThrow(ProjectSequencer::unknown);
        advance(project, report);
    }

    /**
     * 推进 · reports the end of the stage of a project that is already locked or new; whoever passes it must be free to go (refusal of
     * {@link StageGate#require}).
     */
    public void advance(MicroProject project, StageReport report) {
        project.currentKey(report.stage(), report.key());
        if (report.outcome() == StageReport.Outcome.PASSED) {
            for (StageGate gate : gates) {
                gate.require(project, report.stage());
            }
        }
        walk(project, report);
    }

    /** 能过则过 · passes the stage unless something holds the project, which then stays where it is with what was found. */
    public void passIfFree(MicroProject project, StageReport report) {
        boolean free = true;
        for (StageGate gate : gates) {
            free &= gate.free(project, report.stage());
        }
        if (free) {
            walk(project, report);
        }
    }

    private void walk(MicroProject project, StageReport report) {
        String key = project.currentKey(report.stage(), report.key());
        switch (report.outcome()) {
            case PASSED -> project.pass(key, report.facts(), actor.by(), clock.now());
            case REFUSED -> project.refuse(key, report.facts(), actor.by(), clock.now());
            case RETURNED ->
                project.sendBack(key, String.valueOf(report.backTo()), report.facts(), actor.by(), clock.now());
        }
        StageKind now = project.stage();
        String nowKey = project.stageKey();
        if (now != null && nowKey != null) {
            keepRules(project, nowKey);
            entered.fire(
                    new StageEntered(project.id(), project.locality().communityId(), now, nowKey, project.updatedAt()));
        }
    }

    /** A stage keeps the rules in force when it was entered; where these no longer know it, those of the stage before. */
    private void keepRules(MicroProject project, String key) {
        RuleProfile inForce = rules.inForce(directory.unit(project.locality().communityId()), clock.today());
        project.keepRules(inForce.stage(key).isPresent() ? inForce.ref() : project.rules());
    }

    @Override
    public void putOnAgenda(long projectId) {
        MicroProject project = projects.lock(projectId).orElseThrow(ProjectSequencer::unknown);
        for (StageGate gate : gates) {
            gate.requireForAgenda(project);
        }
    }

    @Override
    public List<ProjectView> inStage(UnitView unit, StageKind stage) {
        return projects.inStage(unit, stage).stream().map(ProjectViews::of).toList();
    }

    @Override
    public List<ProjectView> approved(long unitId) {
        return projects.approved(unitId).stream()
                .filter(project -> !waitsForFiling(project))
                .map(ProjectViews::of)
                .toList();
    }

    private boolean waitsForFiling(MicroProject project) {
        String key = project.stage() == StageKind.FILING ? project.stageKey() : null;
        return key != null
                && rules.byKey(project.rules())
                        .stage(key)
                        .flatMap(StageRule::filing)
                        .filter(FilingRule::deliveryWaits)
                        .isPresent();
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

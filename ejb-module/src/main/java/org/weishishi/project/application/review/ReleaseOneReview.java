package org.weishishi.project.application.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.StageReport;
import org.weishishi.project.api.StageReport.Outcome;
import org.weishishi.project.api.review.ReleaseLine;
import org.weishishi.project.api.screening.FindingView;
import org.weishishi.project.application.ProjectScope;
import org.weishishi.project.application.ProjectSequencer;
import org.weishishi.project.application.screening.Screening;
import org.weishishi.project.domain.MicroProject;
import org.weishishi.project.domain.ProjectRepository;
import org.weishishi.project.domain.ProjectStage;
import org.weishishi.project.domain.review.Review;
import org.weishishi.project.domain.review.ReviewRepository;
import org.weishishi.rule.api.CheckRule.Level;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;

/** 发布一份初审意见 · the project walks on, goes back to the community for 补正, or ends. */
@ApplicationScoped
public class ReleaseOneReview implements ReleaseOne {

    private final ProjectRepository projects;
    private final ReviewRepository reviews;
    private final ProjectSequencer sequencer;
    private final Screening screening;
    private final CurrentActor actor;
    private final BusinessClock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    ReleaseOneReview() {
        this(null, null, null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public ReleaseOneReview(
            ProjectRepository projects,
            ReviewRepository reviews,
            ProjectSequencer sequencer,
            Screening screening,
            CurrentActor actor,
            BusinessClock clock) {
        this.projects = projects;
        this.reviews = reviews;
        this.sequencer = sequencer;
        this.screening = screening;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
    public ReleaseLine release(long projectId) {
        Actor officer = actor.require();
        MicroProject project = ProjectScope.locked(projects, projectId, officer);
        Review review =
                reviews.lock(projectId).orElseThrow(() -> BusinessException.conflict("project.error.reviewOpen"));
        if (review.state().waiting()) {
            report(project, review, officer);
        }
        return new ReleaseLine(projectId, project.details().name(), review.state(), null, List.of());
    }

    private void report(MicroProject project, Review review, Actor officer) {
        JsonObject said = review.release(officer.by(), clock.now());
        Outcome outcome = Outcome.valueOf(said.getString("outcome"));
        if (outcome == Outcome.PASSED) {
            requireAnswered(project);
        }
        String back = outcome == Outcome.RETURNED ? collection(project) : null;
        sequencer.advance(
                project, new StageReport(project.id(), StageKind.SCREENING, project.stageKey(), outcome, said, back));
        project.touch(clock.now());
    }

    /** A WARN asks for an answer before the street passes the project. */
    private void requireAnswered(MicroProject project) {
        String waiting = screening.now(project).stream()
                .filter(one -> one.level() == Level.WARN && one.open())
                .map(FindingView::rule)
                .distinct()
                .collect(Collectors.joining(", "));
        if (!waiting.isEmpty()) {
            throw BusinessException.refused(
                    "project.error.openWarnings", project.details().name(), waiting);
        }
    }

    private static String collection(MicroProject project) {
        return project.road().stream()
                .filter(stage -> stage.kind() == StageKind.COLLECTION)
                .map(ProjectStage::key)
                .findFirst()
                .orElseThrow(() -> BusinessException.conflict(
                        "project.error.notBack", project.details().name(), ""));
    }
}

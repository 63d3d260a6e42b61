package org.weishishi.deliberation.application.meeting;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.weishishi.deliberation.api.meeting.RecordSurvey;
import org.weishishi.deliberation.api.meeting.SurveyView;
import org.weishishi.deliberation.api.meeting.SurveyedView;
import org.weishishi.deliberation.application.DeliberationScope;
import org.weishishi.deliberation.domain.meeting.OpinionSurvey;
import org.weishishi.deliberation.domain.meeting.SurveyRepository;
import org.weishishi.project.api.ProjectView;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.application.Projects;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 意见征集 · totals of questionnaires before the meeting, shown beside the item. */
@UseCase
public class CollectOpinions {

    /** Before the body has decided: what people think is no use to it afterwards. */
    private static final Set<StageKind> BEFORE =
            EnumSet.of(StageKind.COLLECTION, StageKind.SCREENING, StageKind.CONSULTATION, StageKind.MEETING);

    private static final String RUNNING = "RUNNING";

    private final SurveyRepository surveys;
    private final DeliberationScope scope;
    private final Projects projects;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    CollectOpinions() {
        this(null, null, null);
    }

    @Inject
    public CollectOpinions(SurveyRepository surveys, DeliberationScope scope, Projects projects) {
        this.surveys = surveys;
        this.scope = scope;
        this.projects = projects;
    }

    /**
     * Enters the totals of one questionnaire; refused when the project has gone on already ({@code deliberation.error.surveyLate}). The
     * same totals of the same person once more change nothing.
     */
    @Allowed(Permission.MEETING_RUN)
    public void record(RecordSurvey command) {
        ProjectView project = projects.view(command.projectId());
        scope.unit(project.communityId());
        if (!project.status().equals(RUNNING) || !BEFORE.contains(project.stage())) {
            throw BusinessException.conflict("deliberation.error.surveyLate", project.name());
        }
        OpinionSurvey survey = new OpinionSurvey(project.id(), command.totals(), scope.note());
        if (!known(project.id()).contains(survey.view())) {
            surveys.add(survey);
        }
    }

    /** @return what opinions may be collected on: projects of the unit and those under it that wait for consultation or a meeting */
    @Allowed(value = Permission.MEETING_RUN, kind = Allowed.Kind.READ)
    public List<SurveyedView> waiting() {
        List<ProjectView> waiting = Stream.of(StageKind.CONSULTATION, StageKind.MEETING)
                .flatMap(stage -> projects.inStage(scope.actor().unit(), stage).stream())
                .toList();
        Map<Long, List<SurveyView>> asked =
                surveys.about(waiting.stream().map(ProjectView::id).toList());
        return waiting.stream()
                .map(project -> new SurveyedView(project, asked.getOrDefault(project.id(), List.of())))
                .toList();
    }

    /** @return the totals on a project, oldest first */
    @Allowed(value = Permission.PROJECT_READ, kind = Allowed.Kind.READ)
    public List<SurveyView> of(long projectId) {
        scope.unit(projects.view(projectId).communityId());
        return known(projectId);
    }

    private List<SurveyView> known(long projectId) {
        return surveys.about(List.of(projectId)).getOrDefault(projectId, List.of());
    }
}

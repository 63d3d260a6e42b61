package org.weishishi.deliberation.application.meeting;

import jakarta.inject.Inject;
import java.util.List;
import org.weishishi.deliberation.api.meeting.RecordSurvey;
import org.weishishi.deliberation.api.meeting.SurveyView;
import org.weishishi.deliberation.application.DeliberationScope;
import org.weishishi.deliberation.domain.meeting.OpinionSurvey;
import org.weishishi.deliberation.domain.meeting.SurveyRepository;
import org.weishishi.project.api.ProjectView;
import org.weishishi.project.application.Projects;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 意见征集 · totals of questionnaires before the meeting, shown beside the item. */
@UseCase
public class CollectOpinions {

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

    /** Enters the totals of one questionnaire. */
    @Allowed(Permission.MEETING_RUN)
    public void record(RecordSurvey command) {
        ProjectView project = projects.view(command.projectId());
        scope.unit(project.communityId());
        surveys.add(new OpinionSurvey(project.id(), command.totals(), scope.note()));
    }

    /** @return the totals on a project, oldest first */
    @Allowed(value = Permission.PROJECT_READ, kind = Allowed.Kind.READ)
    public List<SurveyView> of(long projectId) {
        scope.unit(projects.view(projectId).communityId());
        return surveys.about(List.of(projectId)).getOrDefault(projectId, List.of());
    }
}

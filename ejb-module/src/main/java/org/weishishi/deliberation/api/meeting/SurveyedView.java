package org.weishishi.deliberation.api.meeting;

import java.util.List;
import org.weishishi.project.api.ProjectView;

/**
 * 征集对象 · a project on which opinions may be collected, with what was entered.
 *
 * @param project the project
 * @param surveys totals of each questionnaire, oldest first
 */
public record SurveyedView(ProjectView project, List<SurveyView> surveys) {

    /** Copies. */
    public SurveyedView {
        surveys = List.copyOf(surveys);
    }
}

package org.weishishi.deliberation.api.meeting;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 登记意见征集 · totals of a questionnaire on a project that has not been decided on yet.
 *
 * @param projectId the project
 * @param totals the figures; who entered them is filled in
 */
public record RecordSurvey(long projectId, SurveyView totals) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("project", projectId);
    }
}

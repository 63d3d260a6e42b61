package org.weishishi.project.api;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 记录初审/商议 · the street office's outcome of the current stage.
 *
 * @param projectId the project
 * @param stage SCREENING or CONSULTATION; must be the current stage
 * @param outcome passed or refused
 * @param opinion 意见, up to 1000 characters; needed to refuse
 * @param participants 参加单位和人员, up to 500 characters, empty when none
 */
public record RecordSignOff(
        long projectId, StageKind stage, StageReport.Outcome outcome, String opinion, String participants)
        implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("project", projectId);
    }
}

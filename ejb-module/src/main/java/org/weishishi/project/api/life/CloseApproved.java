package org.weishishi.project.api.life;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 结项.
 *
 * @param projectId the approved project
 * @param conclusion 结项意见, 1 to 1000 characters
 */
public record CloseApproved(long projectId, String conclusion) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("project", projectId);
    }
}

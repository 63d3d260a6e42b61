package org.weishishi.project.api.campaign;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 同意逾期申报 · the street lets a project into a batch whose collection has ended.
 *
 * @param projectId the project
 * @param why 理由, 1 to 1000 characters
 */
public record AcceptLate(long projectId, String why) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("project", projectId);
    }
}

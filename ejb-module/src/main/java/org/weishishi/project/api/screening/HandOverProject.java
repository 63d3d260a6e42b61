package org.weishishi.project.api.screening;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 提交初审 · hands a drafted or returned project to the street.
 *
 * @param projectId the project
 */
public record HandOverProject(long projectId) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("project", projectId);
    }
}

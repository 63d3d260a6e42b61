package org.weishishi.project.api;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 送审 · sends a project in its approval stage up the chain, or again after a return.
 *
 * @param projectId the project
 */
public record SubmitProject(long projectId) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("project", projectId);
    }
}

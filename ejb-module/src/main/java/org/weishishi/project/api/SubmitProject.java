package org.weishishi.project.api;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 送审 · sends a project in its approval stage up the chain, or again after a return.
 *
 * @param projectId the project
 * @param reply 答复, after a return: what was changed, or why not; up to 500 characters, may be empty
 */
public record SubmitProject(long projectId, String reply) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("project", projectId);
    }
}

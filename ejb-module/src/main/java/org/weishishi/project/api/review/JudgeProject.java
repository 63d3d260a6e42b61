package org.weishishi.project.api.review;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 拟初审意见 · keeps a judgement that nobody outside the street sees.
 *
 * @param projectId the project
 * @param version of the review as it was shown
 * @param judgement what the reviewer thinks
 */
public record JudgeProject(long projectId, long version, Judgement judgement) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("project", projectId);
    }
}

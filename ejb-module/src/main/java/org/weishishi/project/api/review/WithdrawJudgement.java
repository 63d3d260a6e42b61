package org.weishishi.project.api.review;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 撤回所拟意见 · the project waits again.
 *
 * @param projectId the project
 */
public record WithdrawJudgement(long projectId) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("project", projectId);
    }
}

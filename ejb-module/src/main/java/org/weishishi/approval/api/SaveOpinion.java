package org.weishishi.approval.api;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 暂存意见.
 *
 * @param taskId the task
 * @param opinion what is typed so far, up to 500 characters
 */
public record SaveOpinion(long taskId, String opinion) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("task", taskId);
    }
}

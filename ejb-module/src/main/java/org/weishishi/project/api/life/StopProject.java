package org.weishishi.project.api.life;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 撤回、中止、恢复或终止.
 *
 * @param projectId the project
 * @param why 理由, 1 to 1000 characters, told to the proposers
 */
public record StopProject(long projectId, String why) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("project", projectId);
    }
}

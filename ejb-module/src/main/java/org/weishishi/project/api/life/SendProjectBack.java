package org.weishishi.project.api.life;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 退回重走 · has a project whose approval was returned walk its road again from an earlier stage.
 *
 * @param projectId the project
 * @param stageKey the stage it goes back to
 * @param why 理由, 1 to 1000 characters
 */
public record SendProjectBack(long projectId, String stageKey, String why) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("project", projectId);
    }
}

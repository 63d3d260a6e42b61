package org.weishishi.project.api;

import jakarta.json.JsonObject;
import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 阶段结果 · what a context reports of the stage it carried out; the sequencer alone decides what comes next.
 *
 * @param projectId the project
 * @param stage the stage reported on; must be the current one
 * @param outcome passed or refused
 * @param facts what the road shows and later stages may print, e.g. figures of the vote
 */
public record StageReport(long projectId, StageKind stage, Outcome outcome, JsonObject facts) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("project", projectId);
    }

    /** 结果. */
    public enum Outcome {
        /** 通过. */
        PASSED,
        /** 不通过: the road ends. */
        REFUSED
    }
}

package org.weishishi.project.api;

import jakarta.json.JsonObject;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 阶段结果 · what a context reports of the stage it carried out; the sequencer alone decides what comes next.
 *
 * @param projectId the project
 * @param stage kind of the stage reported on; must be the current one
 * @param key the stage inside the road; null only where the road has one stage of that kind
 * @param outcome passed, refused or returned
 * @param facts what the road shows and later stages may print, e.g. figures of the vote
 * @param backTo the earlier stage a RETURNED project goes back to, null for every other outcome
 */
public record StageReport(
        long projectId,
        StageKind stage,
        @Nullable String key,
        Outcome outcome,
        JsonObject facts,
        @Nullable String backTo)
        implements Concerns {

    /** Of a kind of stage that the road has only once, passed or refused. */
    public StageReport(long projectId, StageKind stage, Outcome outcome, JsonObject facts) {
        this(projectId, stage, null, outcome, facts, null);
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef("project", projectId);
    }

    /** 结果. */
    public enum Outcome {
        /** 通过. */
        PASSED,
        /** 不通过: the road ends. */
        REFUSED,
        /** 退回: the stages from an earlier one on are walked again; what was stays readable. */
        RETURNED
    }
}

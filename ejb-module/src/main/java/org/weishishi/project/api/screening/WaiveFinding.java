package org.weishishi.project.api.screening;

import java.util.List;
import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 特批 · lifts a finding that blocks.
 *
 * @param projectId the project
 * @param rule R1 to R18
 * @param key tells findings of the rule apart
 * @param reason 理由, 1 to 1000 characters
 * @param documents numbers of the files kept for this form, at least one
 */
public record WaiveFinding(long projectId, String rule, String key, String reason, List<Long> documents)
        implements Concerns {

    /** Copies the list. */
    public WaiveFinding {
        documents = List.copyOf(documents);
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef("project", projectId);
    }
}

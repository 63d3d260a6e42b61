package org.weishishi.project.api.screening;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 处理检查结果 · what the community or the street says to a finding.
 *
 * @param projectId the project
 * @param rule R1 to R18
 * @param key tells findings of the rule apart
 * @param kind what is said; never WAIVE
 * @param text in words, 1 to 1000 characters
 */
public record AnswerFinding(long projectId, String rule, String key, AnswerKind kind, String text) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("project", projectId);
    }
}

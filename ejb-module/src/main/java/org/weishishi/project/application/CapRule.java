package org.weishishi.project.application;

import org.weishishi.project.api.ProjectDetails;
import org.weishishi.rule.api.RuleProfile;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Money;

/** R1 单个项目限额 · the amount of a project against the cap of its kind; a kind without cap is not offered. */
final class CapRule {

    private CapRule() {}

    /** Refuses {@code project.error.overCap} or {@code project.error.kindNotOffered}, naming the clause. */
    static void check(ProjectDetails details, RuleProfile profile) {
        String source = profile.sources().getOrDefault("caps", profile.key());
        Money cap = profile.caps().get(details.kind().name());
        if (cap == null) {
            throw BusinessException.refused("project.error.kindNotOffered", source);
        }
        if (details.amount().compareTo(cap) > 0) {
            throw BusinessException.refused(
                    "project.error.overCap", details.amount().wan(), cap.wan(), source);
        }
    }
}

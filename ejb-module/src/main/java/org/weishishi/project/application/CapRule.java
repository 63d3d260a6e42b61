package org.weishishi.project.application;

import org.weishishi.project.api.ProjectDetails;
import org.weishishi.rule.api.KindRule;
import org.weishishi.rule.api.RuleProfile;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Money;

/** R1 单个项目限额 · the amount of a project against the cap of its kind; a kind without cap is not offered. */
public final class CapRule {

    private CapRule() {}

    /** Refuses {@code project.error.overCap} or {@code project.error.kindNotOffered}, naming the clause. */
    public static void check(ProjectDetails details, RuleProfile profile) {
        String source = profile.source("kinds." + details.kind());
        KindRule kind = profile.kind(details.kind().name())
                .orElseThrow(() -> BusinessException.refused("project.error.kindNotOffered", source));
        Money cap = kind.cap();
        if (cap != null && details.amount().compareTo(cap) > 0) {
            throw BusinessException.refused(
                    "project.error.overCap", details.amount().wan(), cap.wan(), source);
        }
    }
}

package org.weishishi.project.application;

import org.weishishi.project.api.ProjectDetails;
import org.weishishi.project.domain.Classification;
import org.weishishi.rule.api.KindRule;
import org.weishishi.rule.api.RuleProfile;
import org.weishishi.rule.api.Term;
import org.weishishi.shared.BusinessException;

/** 归类 · kind, sub-kind and field of a project must be on offer in the rule profile, whose names it keeps. */
public final class Classify {

    private Classify() {}

    /**
     * @return the names; refusals {@code project.error.kindNotOffered}, {@code project.error.subkindNotOffered} and
     *     {@code project.error.fieldNotOffered}, naming the clause
     */
    public static Classification by(RuleProfile profile, ProjectDetails details) {
        KindRule kind = profile.kind(details.kind().name())
                .orElseThrow(() -> BusinessException.refused("project.error.kindNotOffered", profile.source("kinds")));
        if (!details.subkind().isEmpty() && !kind.subkinds().contains(details.subkind())) {
            throw BusinessException.refused(
                    "project.error.subkindNotOffered", kind.name(), details.subkind(), profile.source("kinds"));
        }
        Term field = profile.field(details.field())
                .filter(term -> !term.retired())
                .orElseThrow(() -> BusinessException.refused(
                        "project.error.fieldNotOffered", details.field(), profile.source("fields")));
        return new Classification(kind.name(), field.name());
    }
}

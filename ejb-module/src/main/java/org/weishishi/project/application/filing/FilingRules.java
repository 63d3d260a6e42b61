package org.weishishi.project.application.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.weishishi.project.domain.filing.Filing;
import org.weishishi.rule.api.FilingRule;
import org.weishishi.rule.api.StageRule;
import org.weishishi.rule.application.Rules;

/** 备案适用规则 · what the rules a filing keeps say of it. */
@ApplicationScoped
public class FilingRules {

    private final Rules rules;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    FilingRules() {
        this(null);
    }

    /** All collaborators are ports. */
    @Inject
    public FilingRules(Rules rules) {
        this.rules = rules;
    }

    /** @return the rule of that stage in that edition */
    public FilingRule of(String edition, String stageKey) {
        return rules.byKey(edition)
                .stage(stageKey)
                .flatMap(StageRule::filing)
                .orElseThrow(() -> new IllegalStateException(edition + " has no filing " + stageKey));
    }

    /** @return the rule the filing keeps */
    public FilingRule of(Filing filing) {
        return of(filing.rules(), filing.stageKey());
    }
}

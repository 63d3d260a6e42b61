package org.weishishi.bench;

import java.time.LocalDate;
import org.weishishi.organization.api.UnitView;
import org.weishishi.rule.api.RuleProfile;
import org.weishishi.rule.application.Rules;
import org.weishishi.shared.BusinessException;

/** No rules are in force while lists are measured: lists do not ask for any. */
final class NoRules implements Rules {

    @Override
    public RuleProfile inForce(UnitView community, LocalDate day) {
        throw BusinessException.refused("rule.error.noProfile", community.name(), day.toString());
    }

    @Override
    public RuleProfile byKey(String ref) {
        throw BusinessException.refused("rule.error.noProfileKey", ref);
    }

    @Override
    public String nameOf(String key) {
        return key;
    }
}

package org.weishishi.rule.application;

import java.time.LocalDate;
import org.weishishi.organization.api.UnitView;
import org.weishishi.rule.api.RuleProfile;

/** 规则查询 · which rule profile applies; called inside use cases of other contexts. */
public interface Rules {

    /** @return the profile in force for that community on that day; refusal {@code rule.error.noProfile} when there is none */
    RuleProfile inForce(UnitView community, LocalDate day);

    /** @return the edition named, e.g. {@code luohu-2016@1}, also one no longer in force; refusal {@code rule.error.noProfileKey} */
    RuleProfile byKey(String ref);

    /** @return name of the rule set of that key, e.g. {@code luohu-2016}, as its latest released edition has it; the key where none is released */
    String nameOf(String key);
}

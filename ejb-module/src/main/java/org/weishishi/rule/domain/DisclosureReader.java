package org.weishishi.rule.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.rule.api.DisclosureRule;

/** 公示规则校验 · the three disclosures of a profile; what is left out takes the value that harms no resident. */
final class DisclosureReader {

    private static final List<String> STAGES = List.of("RESOLUTION", "PROGRESS", "RESULT");

    /** Never the community, which is the body objected to. */
    private static final List<String> HANDLERS =
            List.of(OrgLevel.STREET.name(), OrgLevel.DISTRICT.name(), OrgLevel.CITY.name());

    private DisclosureReader() {}

    static Map<String, DisclosureRule> read(ProfileJson profile) {
        ProfileJson all = profile.object("disclosures");
        Map<String, DisclosureRule> rules = new LinkedHashMap<>();
        STAGES.forEach(stage -> all.entry(stage, DisclosureReader::one).ifPresent(rule -> rules.put(stage, rule)));
        return Map.copyOf(rules);
    }

    private static DisclosureRule one(ProfileJson json) {
        int days = json.days("days");
        String handler = json.word("handler", HANDLERS);
        return new DisclosureRule(
                days,
                json.yes("workingDays", true),
                json.yes("firstDayCounted", false),
                json.yes("endsOnWorkingDay", false),
                remedy(json, "interrupted", DisclosureRule.Remedy.REST),
                remedy(json, "corrected", DisclosureRule.Remedy.RESTART),
                json.has("objectionDays") ? json.days("objectionDays") : 0,
                json.has("acknowledgeDays") ? json.days("acknowledgeDays") : 2,
                json.days("answerDays"),
                handler);
    }

    private static DisclosureRule.Remedy remedy(ProfileJson json, String name, DisclosureRule.Remedy otherwise) {
        return json.has(name) ? DisclosureRule.Remedy.valueOf(json.word(name, DisclosureRule.Remedy.class)) : otherwise;
    }
}

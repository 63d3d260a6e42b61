package org.weishishi.rule.api;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 阶段 · one entry of the ordered list.
 *
 * @param key names it inside the list, e.g. MEETING or EXPERTS; 1 to 20 capital letters, digits and underscores
 * @param kind word of {@code project.api.StageKind}
 * @param name 阶段名称, e.g. 专家评审会
 * @param meetingRule rules of the meeting, null for every other kind
 * @param filingRule rules of the filing, null for every other kind
 */
public record StageRule(
        String key,
        String kind,
        String name,
        @Nullable MeetingRule meetingRule,
        @Nullable FilingRule filingRule) {

    /** @return rules of the meeting; empty for every other kind */
    public Optional<MeetingRule> meeting() {
        return Optional.ofNullable(meetingRule);
    }

    /** @return rules of the filing; empty for every other kind */
    public Optional<FilingRule> filing() {
        return Optional.ofNullable(filingRule);
    }
}

package org.weishishi.deliberation.api.body;

import java.time.OffsetDateTime;
import java.util.List;
import org.weishishi.rule.api.meeting.BodyKind;

/**
 * 议事机构 · a body with its roster and what changed.
 *
 * @param unitId whose body
 * @param unitName its unit
 * @param kind which body
 * @param name e.g. 莲塘社区居民议事会
 * @param seats 编制, 0 for as many as there are members in office
 * @param serving how many members with a vote serve today
 * @param observers how many observers serve today
 * @param needed how many of them must be present for a valid meeting by the rule in force, 0 where no rule names the body
 * @param members everybody ever on the roster, by number
 * @param changes newest first
 * @param mayMaintain whether the reader may change it
 */
public record BodyView(
        long unitId,
        String unitName,
        BodyKind kind,
        String name,
        int seats,
        int serving,
        int observers,
        int needed,
        List<MemberView> members,
        List<Change> changes,
        boolean mayMaintain) {

    /**
     * 变动.
     *
     * @param at business time
     * @param by who
     * @param key bundle key
     * @param args its arguments
     */
    public record Change(OffsetDateTime at, String by, String key, List<String> args) {}
}

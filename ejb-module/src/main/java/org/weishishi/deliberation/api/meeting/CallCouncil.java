package org.weishishi.deliberation.api.meeting;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.rule.api.meeting.BodyKind;
import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 召集会议 · calls a body to a meeting.
 *
 * @param unitId whose body
 * @param body which of its bodies
 * @param details when, where, who
 * @param projectIds the items in their order: projects now waiting at the gate of that body, each once
 * @param places how many items a choice has places for, null for what the rule says
 * @param lateReason why it is called later than the rule asks; empty when in time
 * @param key names the request: the same one again calls no second meeting; empty for none
 */
public record CallCouncil(
        long unitId,
        BodyKind body,
        Details details,
        List<Long> projectIds,
        @Nullable Integer places,
        String lateReason,
        String key)
        implements Concerns {

    /**
     * 会议事项.
     *
     * @param at date and time, not in the past
     * @param place 地点
     * @param chair 主持人
     * @param clerk 记录人
     * @param phone 联系电话 of the office, may be empty
     */
    public record Details(OffsetDateTime at, String place, String chair, String clerk, String phone) {}

    /** The residents' council, in time. */
    public CallCouncil(
            long communityId, OffsetDateTime at, String place, String chair, String clerk, List<Long> projectIds) {
        this(communityId, BodyKind.COUNCIL, new Details(at, place, chair, clerk, ""), projectIds, null, "", "");
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef("council", unitId);
    }
}

package org.weishishi.deliberation.domain.meeting;

import java.time.LocalDate;
import org.weishishi.organization.api.UnitView;
import org.weishishi.rule.api.meeting.VotingRule;

/**
 * 会议依据 · whose meeting it is and by which rule.
 *
 * @param bodyId the body
 * @param unit its unit
 * @param stageKey which gate of the road
 * @param profile edition of the rules, e.g. {@code luohu-2016@1}
 * @param rule the rule of the gate
 * @param calledOn day of the call
 * @param lateReason why it was called later than the rule asks, empty when in time
 */
public record MeetingFrame(
        long bodyId,
        UnitView unit,
        String stageKey,
        String profile,
        VotingRule rule,
        LocalDate calledOn,
        String lateReason) {}

package org.weishishi.deliberation.api.meeting;

import java.time.OffsetDateTime;
import org.weishishi.rule.api.meeting.BodyKind;

/**
 * 会议 · one line of the list.
 *
 * @param id its number
 * @param unitId the unit whose body meets
 * @param communityName its name
 * @param body which body
 * @param title e.g. 2016年民生微实事第1次居民议事会
 * @param at when
 * @param place where
 * @param state how far it is
 * @param items how many items
 */
public record MeetingView(
        long id,
        long unitId,
        String communityName,
        BodyKind body,
        String title,
        OffsetDateTime at,
        String place,
        MeetingState state,
        int items) {}

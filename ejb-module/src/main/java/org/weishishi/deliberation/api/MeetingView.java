package org.weishishi.deliberation.api;

import java.time.OffsetDateTime;

/**
 * 会议 · one line of the list.
 *
 * @param id its number
 * @param communityName the community
 * @param title e.g. 2016年民生微实事第1次居民议事会
 * @param at when
 * @param place where
 * @param state how far it is
 * @param items how many items
 */
public record MeetingView(
        long id, String communityName, String title, OffsetDateTime at, String place, MeetingState state, int items) {}

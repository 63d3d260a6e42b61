package org.weishishi.rule.api;

import org.weishishi.rule.api.meeting.VotingRule;

/**
 * 会议规则 · how one gate of the road is decided: by whose body, called how long before, and by which rule.
 *
 * @param level COMMUNITY, STREET, DISTRICT or CITY: the unit above the project whose body it is
 * @param callDays the call goes out at least so many days before the meeting, 0 for none
 * @param callInWorkingDays whether these are working days
 * @param vote which kind of body and how it decides
 */
public record MeetingRule(String level, int callDays, boolean callInWorkingDays, VotingRule vote) {}

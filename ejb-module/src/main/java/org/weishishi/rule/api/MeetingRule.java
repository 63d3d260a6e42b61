package org.weishishi.rule.api;

import org.weishishi.rule.api.RuleProfile.Fraction;

/**
 * 会议规则 · which body decides a gate and how.
 *
 * @param body word for the body: COUNCIL 居民议事会, EXPERTS 专家组, LEADING_GROUP 领导小组, DEPUTIES 人大代表, PARTY_COMMITTEE 街道党工委
 * @param level COMMUNITY, STREET, DISTRICT or CITY: the unit whose body it is
 * @param quorum more than this share of all members must be present
 * @param pass more than this share of the base must be in favour
 * @param recusal what a recusal takes the member out of
 * @param callDays the call goes out at least so many days before, 0 for none
 */
public record MeetingRule(String body, String level, Fraction quorum, Fraction pass, Recusal recusal, int callDays) {

    /** 回避方式. */
    public enum Recusal {
        /** Per item out of members, present and base. */
        OUT_OF_BOTH,
        /** Out of the vote; quorum stays as called. */
        VOTE_ONLY
    }
}

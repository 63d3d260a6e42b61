/**
 * 议事 · bodies of any level, their meetings at the gates of the road, the vote on every item, the resolution.
 *
 * <p>Official terms: 议事机构 Body, 成员 BodyMember, 会议 Meeting, 议题 AgendaItem, 签到 Movement, 回避 Recusal, 轮次 Round, 决议
 * Resolution, 意见征集 OpinionSurvey.
 *
 * <p>Rules: 1. the roster of a meeting is copied when it opens: members with a term on that day; 2. who counts follows the order of
 * the meeting, never a clock; 3. results come from {@code domain.tally} alone, the same program that answers
 * {@code POST deliberation/simulations}; 4. figures that do not add up are not stored; 5. a round is never overwritten: a correction or
 * re-vote stands beside the earlier one; 6. a secret ballot stores who took a paper and the counts, never a link between the two;
 * 7. figures from paper count when a second person has confirmed them; 8. results are computed at closing, the resolution is made when
 * chair and clerk have signed, and only then does the road hear of it; 9. a request with the name of one that was carried out does
 * nothing; 10. a meeting that could decide nothing for want of a quorum is invalid, its items go back to the pool.
 */
@NullMarked
package org.weishishi.deliberation;

import org.jspecify.annotations.NullMarked;

/**
 * 议事 · the residents' council of a community: its roster, its meetings, the vote on every item, the resolution.
 *
 * <p>Official terms: 居民议事会 Council, 议事会成员 CouncilMember, 会议 CouncilMeeting, 议题 AgendaItem, 签到 Attendance, 回避
 * Recusal, 举手表决 Ballot, 决议 Resolution.
 *
 * <p>Rules: 1. the roster of a meeting is copied when it opens: members with a term on that day; 2. a meeting is valid when
 * more than the quorum share of them signed in; 3. a recused member is out of members, present and base of that item
 * (示例参数 OUT_OF_BOTH); 4. in favour, against and abstained add up to those present for the item without the recused; 5. a
 * ballot is never overwritten: a correction before closing stands beside the earlier record; 6. results and resolution are
 * computed at closing from the last ballots and never typed; 7. a meeting closed below its quorum is invalid: no
 * resolution, its items go back to the pool.
 *
 * <p>Out of scope: secret ballots by paper, members who leave early, councils above the community.
 */
@NullMarked
package org.weishishi.deliberation;

import org.jspecify.annotations.NullMarked;

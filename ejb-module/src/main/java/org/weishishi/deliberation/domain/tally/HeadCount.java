package org.weishishi.deliberation.domain.tally;

import org.weishishi.rule.api.meeting.VoteBasis;

/**
 * 人数 · the heads that count for one item at one moment, or for the whole meeting.
 *
 * @param members 应到, as the quorum counts them
 * @param present 实到, as the quorum counts them
 * @param needed how many must be present, 1 or more
 * @param recused how many members are recused
 * @param voting 应表决: members present who may vote
 * @param seats all seats less the recused
 * @param eligible members in office less the recused
 * @param absent members who are not in the room and would be counted as present if they came
 */
public record HeadCount(
        int members, int present, int needed, int recused, int voting, int seats, int eligible, int absent) {

    /** @return whether the quorum is there: 有法定人数 */
    public boolean quorate() {
        return members > 0 && present >= needed;
    }

    /** @return how many more must come, 0 when enough are here */
    public int missing() {
        return Math.max(0, needed - present);
    }

    /** @return how many may leave before the quorum is lost; 0 also when it is lost already */
    public int spare() {
        return quorate() ? present - needed : 0;
    }

    /** @return 表决基数 by the kind of base */
    public int base(VoteBasis of) {
        return switch (of) {
            case ALL_MEMBERS -> seats;
            case ELIGIBLE -> eligible;
            case PRESENT -> voting;
        };
    }
}

package org.weishishi.rule.api.meeting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 基数 · against whom votes are counted. Abstentions always stay in it, members recused from the item never do. Display text:
 * {@code rule.VoteBasis.NAME}.
 */
@Schema(
        description = "Against whom is counted; members recused from the item are never in it, abstentions "
                + "always. ALL_MEMBERS: all seats, vacant ones too. ELIGIBLE: members in office with a "
                + "vote. PRESENT: of these, who was in the room when the ballot was taken.")
public enum VoteBasis {
    /** 全体成员 · all seats of the body, vacant ones too, less the recused. */
    ALL_MEMBERS,
    /** 有表决权的成员 · members in office with a vote, less the recused. */
    ELIGIBLE,
    /** 到会成员 · members with a vote in the room when the ballot was taken, less the recused. */
    PRESENT
}

package org.weishishi.rule.api.meeting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weishishi.shared.BusinessException;

/**
 * 法定人数 · how many must be in the room.
 *
 * @param base ALL_MEMBERS (vacant seats count) or ELIGIBLE (members in office)
 * @param share the part of them that must be present
 */
@Schema(
        description = "There is a quorum when present / members passes the share and there is at least one "
                + "member. PRESENT is no base of a quorum (rule.error.quorumBase).",
        requiredProperties = {"base", "share"})
public record Quorum(
        @Schema(description = "ALL_MEMBERS (vacant seats count) or ELIGIBLE (members in office with a vote).")
        VoteBasis base,

        @Schema(description = "The part of them that must be in the room.")
        Share share) {

    /** Refuses a quorum measured by those present ({@code rule.error.quorumBase}). */
    public Quorum {
        if (base == VoteBasis.PRESENT) {
            throw BusinessException.refused("rule.error.quorumBase");
        }
    }
}

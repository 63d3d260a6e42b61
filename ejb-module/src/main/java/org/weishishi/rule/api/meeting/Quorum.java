package org.weishishi.rule.api.meeting;

import org.weishishi.shared.BusinessException;

/**
 * 法定人数 · how many must be in the room.
 *
 * @param base ALL_MEMBERS (vacant seats count) or ELIGIBLE (members in office)
 * @param share the part of them that must be present
 */
public record Quorum(VoteBasis base, Share share) {

    /** Refuses a quorum measured by those present ({@code rule.error.quorumBase}). */
    public Quorum {
        if (base == VoteBasis.PRESENT) {
            throw BusinessException.refused("rule.error.quorumBase");
        }
    }
}

package org.weishishi.rule.api.meeting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 回避的效果 · what a recusal does to the quorum of its item; in both cases the member has no vote and is out of the base. Display text: {@code rule.RecusalEffect.NAME}. */
@Schema(
        description = "What a recusal does to the quorum of its item; either way the member has no vote on "
                + "it and is in no base. OUT_OF_BOTH: out of the members and, when in the room, out of "
                + "those present. VOTE_ONLY: the quorum stays as called, the member counts as member "
                + "and, when in the room, as present.")
public enum RecusalEffect {
    /** 全部剔除 · for that item out of members, present and base. */
    OUT_OF_BOTH,
    /** 仅不表决 · the quorum stays as called: the member counts as member and, when in the room, as present. */
    VOTE_ONLY
}

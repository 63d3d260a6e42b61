package org.weishishi.rule.api.meeting;

/** 回避的效果 · what a recusal does to the quorum of its item; in both cases the member has no vote and is out of the base. Display text: {@code rule.RecusalEffect.NAME}. */
public enum RecusalEffect {
    /** 全部剔除 · for that item out of members, present and base. */
    OUT_OF_BOTH,
    /** 仅不表决 · the quorum stays as called: the member counts as member and, when in the room, as present. */
    VOTE_ONLY
}

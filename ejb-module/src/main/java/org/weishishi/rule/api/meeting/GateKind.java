package org.weishishi.rule.api.meeting;

/** 议事环节 · which body decides at a gate. Display text: {@code rule.GateKind.NAME}. */
public enum GateKind {
    /** 居民议事会. */
    RESIDENTS_COUNCIL,
    /** 党群联席会议. */
    JOINT_CONFERENCE,
    /** 专家评审会. */
    EXPERT_REVIEW,
    /** 领导小组会议. */
    LEADING_GROUP,
    /** 人大代表票选. */
    DEPUTIES_BALLOT,
    /** 街道党工委会议. */
    PARTY_COMMITTEE
}

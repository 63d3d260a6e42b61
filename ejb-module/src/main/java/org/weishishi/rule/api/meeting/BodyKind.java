package org.weishishi.rule.api.meeting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 议事机构种类 · which kind of body decides at a gate. Display text: {@code rule.BodyKind.NAME}. */
@Schema(
        description =
                "COUNCIL: residents' council. JOINT_MEETING: joint meeting of party and residents. EXPERTS: expert"
                        + " review. LEADING_GROUP: leading group. DEPUTIES: vote of people's deputies."
                        + " PARTY_COMMITTEE: party working committee of the street.")
public enum BodyKind {
    /** 居民议事会. */
    COUNCIL,
    /** 党群联席会议. */
    JOINT_MEETING,
    /** 专家评审会. */
    EXPERTS,
    /** 领导小组会议. */
    LEADING_GROUP,
    /** 人大代表票选. */
    DEPUTIES,
    /** 街道党工委会议. */
    PARTY_COMMITTEE
}

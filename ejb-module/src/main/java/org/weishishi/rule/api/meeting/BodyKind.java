package org.weishishi.rule.api.meeting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 议事机构种类 · which kind of body decides at a gate. Display text: {@code rule.BodyKind.NAME}. */
@Schema(
        description = "COUNCIL 居民议事会, JOINT_MEETING 党群联席会议, EXPERTS 专家评审会, LEADING_GROUP 领导小组会议, DEPUTIES "
                + "人大代表票选, PARTY_COMMITTEE 街道党工委会议.")
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

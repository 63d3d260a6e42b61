package org.weishishi.project.api.life;

import java.time.OffsetDateTime;

/**
 * 项目已中止 · the road of a project stands still until it is resumed; fired in the transaction of the act.
 *
 * @param projectId the project
 * @param communityId its community
 * @param why 理由
 * @param at business time
 */
public record ProjectSuspended(long projectId, long communityId, String why, OffsetDateTime at) {}

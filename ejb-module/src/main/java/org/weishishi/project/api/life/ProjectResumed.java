package org.weishishi.project.api.life;

import java.time.OffsetDateTime;

/**
 * 项目已恢复 · the road of a project goes on where it stood still; fired in the transaction of the act.
 *
 * @param projectId the project
 * @param communityId its community
 * @param why 理由
 * @param at business time
 */
public record ProjectResumed(long projectId, long communityId, String why, OffsetDateTime at) {}

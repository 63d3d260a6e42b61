package org.weishishi.project.api;

import java.time.OffsetDateTime;

/**
 * 进入阶段 · a project reached a stage; fired in the transaction that brought it there.
 *
 * @param projectId the project
 * @param communityId its community
 * @param stage the kind of the stage now current
 * @param key names the stage inside the road
 * @param at business time
 */
public record StageEntered(long projectId, long communityId, StageKind stage, String key, OffsetDateTime at) {}

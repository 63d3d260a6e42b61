package org.weishishi.project.api.life;

import java.time.OffsetDateTime;
import org.weishishi.project.api.ProjectStatus;

/**
 * 项目已撤回或终止 · the road of a project was ended by an act from outside the road; fired in the transaction of the act.
 *
 * @param projectId the project
 * @param communityId its community
 * @param status WITHDRAWN or TERMINATED
 * @param why 理由
 * @param at business time
 */
public record ProjectEnded(long projectId, long communityId, ProjectStatus status, String why, OffsetDateTime at) {}

package org.weishishi.approval.api;

/**
 * 暂存意见.
 *
 * @param taskId the task
 * @param opinion what is typed so far, up to 500 characters
 */
public record SaveOpinion(long taskId, String opinion) {}

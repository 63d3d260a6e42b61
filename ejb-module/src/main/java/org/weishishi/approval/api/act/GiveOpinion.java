package org.weishishi.approval.api.act;

/**
 * 答复征询.
 *
 * @param taskId the question
 * @param opinion the answer
 */
public record GiveOpinion(long taskId, String opinion) {}

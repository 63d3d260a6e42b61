package org.weishishi.approval.api.act;

/**
 * 征询.
 *
 * @param taskId the task of who asks
 * @param revision of the approval as seen
 * @param person who is asked
 * @param question what
 */
public record AskOpinion(long taskId, long revision, PersonInPost person, String question) {}

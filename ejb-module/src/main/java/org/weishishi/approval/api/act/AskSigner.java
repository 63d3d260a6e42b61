package org.weishishi.approval.api.act;

/**
 * 加签.
 *
 * @param taskId the task of who asks
 * @param revision of the approval as seen
 * @param before 前加签, else 后加签
 * @param person who is asked
 * @param reason why, may be empty
 */
public record AskSigner(long taskId, long revision, boolean before, PersonInPost person, String reason) {}

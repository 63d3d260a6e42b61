package org.weishishi.approval.api.act;

/**
 * 转办.
 *
 * @param taskId the task of who hands it over
 * @param revision of the approval as seen
 * @param person who gets it
 * @param reason why
 */
public record HandOn(long taskId, long revision, PersonInPost person, String reason) {}

package org.weishishi.approval.api.act;

/**
 * 人员与岗位 · somebody chosen, in one of their posts.
 *
 * @param personId the person
 * @param postId the post
 */
public record PersonInPost(long personId, long postId) {}

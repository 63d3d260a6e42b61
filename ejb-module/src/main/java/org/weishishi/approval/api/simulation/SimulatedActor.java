package org.weishishi.approval.api.simulation;

/**
 * 操作者 · a person in a post.
 *
 * @param personId the person
 * @param postId the post acted in
 */
public record SimulatedActor(long personId, long postId) {}

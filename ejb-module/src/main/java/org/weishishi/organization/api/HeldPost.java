package org.weishishi.organization.api;

/**
 * 现任岗位 · a post the signed-in person holds today and may act in.
 *
 * @param postId the post
 * @param postName 岗位名称
 * @param kind its kind
 * @param unitId the unit of the post
 * @param unitName 机构名称
 */
public record HeldPost(long postId, String postName, PostKind kind, long unitId, String unitName) {}

package org.weishishi.organization.api;

/**
 * 任职人 · a person who holds a post today.
 *
 * @param personId the person
 * @param personName 姓名
 * @param postId the post
 * @param postName 岗位名称
 * @param unitId the unit of the post
 * @param unitName 机构名称
 */
public record Holder(long personId, String personName, long postId, String postName, long unitId, String unitName) {}

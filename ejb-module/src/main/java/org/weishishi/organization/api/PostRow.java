package org.weishishi.organization.api;

/**
 * 岗位列表行.
 *
 * @param id the post
 * @param version for the stale-form check
 * @param kind what it is for
 * @param name 岗位名称
 */
public record PostRow(long id, long version, PostKind kind, String name) {}

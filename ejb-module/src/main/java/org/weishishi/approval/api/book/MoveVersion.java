package org.weishishi.approval.api.book;

/**
 * 复核或撤回.
 *
 * @param id of the version
 * @param seen version of that row
 */
public record MoveVersion(long id, long seen) {}

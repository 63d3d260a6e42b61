package org.weishishi.approval.api.book;

/**
 * 新建审批链 · a chain of its own, which begins as a copy.
 *
 * @param key of the chain in force that is copied
 * @param profile rule profile of the new one, empty for that of the copied
 * @param name of the new one
 * @param note why
 */
public record CopyChain(String key, String profile, String name, String note) {}

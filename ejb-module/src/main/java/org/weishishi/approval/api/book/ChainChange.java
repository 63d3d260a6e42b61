package org.weishishi.approval.api.book;

/**
 * 版本差异 · one difference.
 *
 * @param what which step or value
 * @param before as in force, empty for something new
 * @param after as drafted, empty for something gone
 */
public record ChainChange(String what, String before, String after) {}

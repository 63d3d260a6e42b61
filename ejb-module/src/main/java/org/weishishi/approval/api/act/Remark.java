package org.weishishi.approval.api.act;

/**
 * 传阅意见 · written after reading; never in the opinion columns.
 *
 * @param readingId which
 * @param remark the words, may be empty
 */
public record Remark(long readingId, String remark) {}

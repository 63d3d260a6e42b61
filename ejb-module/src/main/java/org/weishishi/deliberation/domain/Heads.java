package org.weishishi.deliberation.domain;

/**
 * 人数 · the heads that count for one item or for the whole meeting.
 *
 * @param members 应到, the recused taken out
 * @param present 实到, the recused taken out
 */
public record Heads(int members, int present) {}

package org.weishishi.approval.domain;

/**
 * 待办凭据 · which task, as the person saw it.
 *
 * @param number of the task within its approval
 * @param revision of the approval the person looked at
 */
public record TaskToken(int number, long revision) {}

package org.weishishi.approval.api.act;

/**
 * 更换审批链版本.
 *
 * @param approvalId which
 * @param version to which version of its chain
 * @param reason why
 */
public record MoveChain(long approvalId, int version, String reason) {}

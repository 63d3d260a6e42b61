package org.weishishi.approval.api.act;

/**
 * 说明理由 · stops, resumes or withdraws an approval.
 *
 * @param approvalId which
 * @param reason why
 */
public record Explain(long approvalId, String reason) {}

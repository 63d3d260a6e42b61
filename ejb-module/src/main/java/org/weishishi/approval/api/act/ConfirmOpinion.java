package org.weishishi.approval.api.act;

/**
 * 确认代填.
 *
 * @param taskId task of the signer
 * @param accept whether the entry says what the paper says
 */
public record ConfirmOpinion(long taskId, boolean accept) {}

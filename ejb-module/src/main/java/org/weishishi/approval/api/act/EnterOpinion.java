package org.weishishi.approval.api.act;

/**
 * 代填 · what a signer wrote on paper.
 *
 * @param taskId task of the signer
 * @param approve 同意, else 否决
 * @param opinion the words on the paper
 * @param scan number of the scanned page, uploaded before
 */
public record EnterOpinion(long taskId, boolean approve, String opinion, long scan) {}

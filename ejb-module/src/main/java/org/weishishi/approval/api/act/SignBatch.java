package org.weishishi.approval.api.act;

import org.weishishi.signature.api.BringSignature;

/**
 * 签署批量审批.
 *
 * @param batch as it was prepared
 * @param signature the signature over the ordered digests, or the PIN to make it
 */
public record SignBatch(BatchDecision batch, BringSignature signature) {}

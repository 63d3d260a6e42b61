package org.weishishi.approval.api;

import org.weishishi.signature.api.BringSignature;

/**
 * 签署意见 · the decision as it was prepared, with its signature.
 *
 * @param decide the decision, the same as was shown
 * @param signature the signature, or the PIN to make it
 */
public record SignDecision(Decide decide, BringSignature signature) {}

package org.weishishi.approval.api;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;
import org.weishishi.signature.api.BringSignature;

/**
 * 签署意见 · the decision as it was prepared, with its signature.
 *
 * @param decide the decision, the same as was shown
 * @param signature the signature, or the PIN to make it
 */
public record SignDecision(Decide decide, BringSignature signature) implements Concerns {

    @Override
    public SubjectRef subject() {
        return decide.subject();
    }
}

package org.weishishi.disclosure.api.objection;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 受理、核查异议.
 *
 * @param objectionId the objection
 * @param version the version the page showed
 * @param findings 核查情况, 1 to 2000 characters; empty when it is only acknowledged
 */
public record MoveObjection(long objectionId, int version, String findings) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("objection", objectionId);
    }
}

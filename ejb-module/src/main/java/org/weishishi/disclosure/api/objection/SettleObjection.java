package org.weishishi.disclosure.api.objection;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 答复异议 · once and for all.
 *
 * @param objectionId the objection
 * @param version the version the page showed
 * @param effect what it does
 * @param answer 答复, 1 to 1000 characters
 * @param longer whether the period becomes longer by the days the rule gives
 */
public record SettleObjection(long objectionId, int version, ObjectionEffect effect, String answer, boolean longer)
        implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("objection", objectionId);
    }
}

package org.weishishi.project.api.filing;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 退回补正 · the receiving office gives a filing back; it neither approves nor refuses the project.
 *
 * @param filingId the filing
 * @param version as it was shown
 * @param reason what is missing or questioned, up to 1000 characters
 */
public record ReturnFiling(long filingId, long version, String reason) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("filing", filingId);
    }
}

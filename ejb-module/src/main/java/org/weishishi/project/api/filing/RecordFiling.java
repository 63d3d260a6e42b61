package org.weishishi.project.api.filing;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 登记备案 · the receiving office records a filing.
 *
 * @param filingId the filing
 * @param version as it was shown
 * @param remark what it remarks, up to 1000 characters, possibly empty
 */
public record RecordFiling(long filingId, long version, String remark) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("filing", filingId);
    }
}

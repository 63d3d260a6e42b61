package org.weishishi.project.api.alert;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 核销预警 · says why a group is in order.
 *
 * @param alertId number of the group
 * @param version as it was shown
 * @param reason 理由, 1 to 1000 characters
 */
public record DismissAlert(long alertId, long version, String reason) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("splitAlert", alertId);
    }
}

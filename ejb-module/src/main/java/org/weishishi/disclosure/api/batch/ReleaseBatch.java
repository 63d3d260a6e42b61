package org.weishishi.disclosure.api.batch;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 复核成批公示 · what somebody else ordered goes out.
 *
 * @param batch the batch
 */
public record ReleaseBatch(long batch) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("noticeBatch", batch);
    }
}

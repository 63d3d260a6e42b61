package org.weishishi.disclosure.api.batch;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 重办 · everything of the batch that is not published.
 *
 * @param batch the batch
 */
public record RepeatBatch(long batch) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("noticeBatch", batch);
    }
}

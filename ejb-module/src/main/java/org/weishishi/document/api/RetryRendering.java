package org.weishishi.document.api;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 重新成文 · try a stopped document again.
 *
 * @param document its number
 */
public record RetryRendering(long document) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("document", document);
    }
}

package org.weishishi.document.api;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 重新校验 · have a stored file validated once more.
 *
 * @param document the document
 * @param file key of the record of its file
 */
public record ValidateFileAgain(long document, String file) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("document", document);
    }
}

package org.weishishi.document.api.issuing;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 办理发文 · one hand-over.
 *
 * @param id the paper
 * @param version the version the form showed
 * @param note reason of a return (required, at most 500 characters) or a remark
 */
public record MovePaper(long id, long version, String note) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("paper", id);
    }
}

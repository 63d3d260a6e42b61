package org.weishishi.document.api.issuing;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 修改发文稿.
 *
 * @param id the paper
 * @param version the version the form showed
 * @param text what was typed
 */
public record SavePaper(long id, long version, PaperText text) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("paper", id);
    }
}

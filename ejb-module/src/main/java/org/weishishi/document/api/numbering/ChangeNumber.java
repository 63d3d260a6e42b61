package org.weishishi.document.api.numbering;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 登记或作废预留的文号.
 *
 * @param id the row
 * @param version the version the form showed
 * @param text title of the paper that carries it, or why it is voided
 */
public record ChangeNumber(long id, long version, String text) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("number", id);
    }
}

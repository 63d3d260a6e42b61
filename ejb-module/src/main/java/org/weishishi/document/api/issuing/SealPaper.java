package org.weishishi.document.api.issuing;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 用印 · the seal is put and entered in the register.
 *
 * @param id the paper
 * @param version the version the form showed
 * @param seal which seal
 * @param copies how many copies, 1 to 999
 */
public record SealPaper(long id, long version, long seal, int copies) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("paper", id);
    }
}

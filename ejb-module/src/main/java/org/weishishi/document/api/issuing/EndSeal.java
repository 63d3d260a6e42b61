package org.weishishi.document.api.issuing;

import java.time.LocalDate;
import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 停用印章.
 *
 * @param id the seal
 * @param version the version the form showed
 * @param lastDay its last day
 */
public record EndSeal(long id, long version, LocalDate lastDay) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("seal", id);
    }
}

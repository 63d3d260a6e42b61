package org.weishishi.deliberation.api;

import java.time.LocalDate;
import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 结束任期 · nobody is removed from the roster, a term ends.
 *
 * @param communityId whose council
 * @param number number of the member in the roster
 * @param lastDay last day of the term
 */
public record EndTerm(long communityId, int number, LocalDate lastDay) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("council", communityId);
    }
}

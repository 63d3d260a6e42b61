package org.weishishi.deliberation.api.body;

import java.time.LocalDate;
import org.weishishi.rule.api.meeting.BodyKind;
import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 结束任期 · nobody is removed from a roster, a term ends.
 *
 * @param unitId whose body
 * @param body which of its bodies
 * @param number number of the member in the roster
 * @param lastDay last day of the term
 */
public record EndTerm(long unitId, BodyKind body, int number, LocalDate lastDay) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("council", unitId);
    }
}

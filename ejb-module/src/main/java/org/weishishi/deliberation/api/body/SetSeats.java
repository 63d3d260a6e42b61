package org.weishishi.deliberation.api.body;

import org.weishishi.rule.api.meeting.BodyKind;
import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 核定席位 · how many seats the body has, vacant ones too.
 *
 * @param unitId whose body
 * @param body which of its bodies
 * @param seats 0 for as many as there are members in office
 */
public record SetSeats(long unitId, BodyKind body, int seats) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("council", unitId);
    }
}

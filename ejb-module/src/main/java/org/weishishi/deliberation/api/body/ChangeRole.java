package org.weishishi.deliberation.api.body;

import org.weishishi.rule.api.meeting.BodyKind;
import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 变更职务.
 *
 * @param unitId whose body
 * @param body which of its bodies
 * @param number number of the member in the roster
 * @param role what the member is from now on
 */
public record ChangeRole(long unitId, BodyKind body, int number, MemberRole role) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("council", unitId);
    }
}

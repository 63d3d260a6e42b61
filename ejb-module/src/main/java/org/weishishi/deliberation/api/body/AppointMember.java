package org.weishishi.deliberation.api.body;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.weishishi.rule.api.meeting.BodyKind;
import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 增补成员 · puts a person on the roster.
 *
 * @param unitId whose body
 * @param body which of its bodies; established with its first member
 * @param name 姓名, 1 to 50 code points
 * @param category for whom the person stands
 * @param role chair, deputy, member or observer
 * @param from first day of the term
 * @param to last day of the term, null while open
 */
public record AppointMember(
        long unitId,
        BodyKind body,
        String name,
        MemberCategory category,
        MemberRole role,
        LocalDate from,
        @Nullable LocalDate to)
        implements Concerns {

    /** A member of the residents' council without office. */
    public AppointMember(
            long communityId, String name, MemberCategory category, LocalDate from, @Nullable LocalDate to) {
        this(communityId, BodyKind.COUNCIL, name, category, MemberRole.MEMBER, from, to);
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef("council", unitId);
    }
}

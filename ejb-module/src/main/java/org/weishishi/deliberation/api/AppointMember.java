package org.weishishi.deliberation.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 增补成员 · puts a person on the roster.
 *
 * @param communityId whose council
 * @param name 姓名, 1 to 50 code points
 * @param category for whom the person stands
 * @param from first day of the term
 * @param to last day of the term, null while open
 */
public record AppointMember(
        long communityId,
        String name,
        MemberCategory category,
        LocalDate from,
        @Nullable LocalDate to) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("council", communityId);
    }
}

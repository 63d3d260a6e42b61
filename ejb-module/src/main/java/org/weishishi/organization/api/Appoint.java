package org.weishishi.organization.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 任命.
 *
 * @param personId the person
 * @param postId the post
 * @param from first day
 * @param to last day, null for open-ended
 */
public record Appoint(
        long personId,
        long postId,
        LocalDate from,
        @Nullable LocalDate to) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("post", postId);
    }
}

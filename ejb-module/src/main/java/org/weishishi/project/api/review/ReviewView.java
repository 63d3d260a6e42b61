package org.weishishi.project.api.review;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * 初审办理 · one review as the street sees it.
 *
 * @param version of what is shown, to be sent back with a judgement
 * @param round 轮次, from 1
 * @param state where it stands
 * @param assigneeId person it is given to, null when nobody
 * @param assignee name of that person, empty when nobody
 * @param enteredAt when it came to the street
 * @param due last day, null where none is known
 * @param judgement what was drafted or released, null before
 * @param judgedBy who judged, empty before
 * @param judgedAt when
 * @param releasedBy who released it, empty before
 * @param releasedAt when
 */
public record ReviewView(
        long version,
        int round,
        ReviewState state,
        @Nullable Long assigneeId,
        String assignee,
        OffsetDateTime enteredAt,
        @Nullable LocalDate due,
        @Nullable Judgement judgement,
        String judgedBy,
        @Nullable OffsetDateTime judgedAt,
        String releasedBy,
        @Nullable OffsetDateTime releasedAt) {}

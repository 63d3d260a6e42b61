package org.weishishi.project.api.alert;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 预警查询.
 *
 * @param kind only these, null for all
 * @param state OPEN or DISMISSED
 * @param from last project drafted on that day or later, null for all
 * @param to last project drafted on that day or earlier, null for all
 * @param communityId only of that community, null for the whole area
 * @param after where the page before ended, null for the first
 * @param size rows on the page, 1 to 100
 */
public record AlertQuery(
        @Nullable AlertKind kind,
        AlertState state,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Long communityId,
        @Nullable String after,
        int size) {}

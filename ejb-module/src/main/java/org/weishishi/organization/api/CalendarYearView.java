package org.weishishi.organization.api;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.ReleaseState;

/**
 * 年度工作日历 · one loaded year as lists show it.
 *
 * @param id its number
 * @param version for the stale-form check
 * @param year the year
 * @param state where it stands
 * @param source the notice it follows
 * @param exceptions how many days depart from the plain week
 * @param loadedBy name of who loaded it
 * @param loadedAt when
 * @param releasedBy name of who released it, null before
 * @param releasedAt when, null before
 */
public record CalendarYearView(
        long id,
        long version,
        int year,
        ReleaseState state,
        String source,
        int exceptions,
        String loadedBy,
        OffsetDateTime loadedAt,
        @Nullable String releasedBy,
        @Nullable OffsetDateTime releasedAt) {}

package org.weishishi.disclosure.api.period;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 公示期预排 · the period a notice would have, to the day.
 *
 * @param publishedOn the day it would be published
 * @param days how many days by rule
 * @param workingDays whether only working days count
 * @param source where the rule comes from, as printed
 * @param firstDay first day that counts, null when it cannot be said
 * @param lastDay last day, null when it cannot be said
 * @param line every day from publishing to the last, empty when it cannot be said
 * @param missingYear the year whose working calendar is not loaded, null when none is missing
 */
public record PeriodPlan(
        LocalDate publishedOn,
        int days,
        boolean workingDays,
        String source,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        List<Day> line,
        @Nullable String missingYear) {

    /**
     * 一天.
     *
     * @param date the day
     * @param kind what it is for the period
     */
    public record Day(LocalDate date, DayOfPeriod kind) {}
}

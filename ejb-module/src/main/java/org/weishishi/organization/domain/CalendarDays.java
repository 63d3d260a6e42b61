package org.weishishi.organization.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.weishishi.shared.BusinessException;

/**
 * 年度例外日 · the exceptions of one year: all in it, each day once, at least one.
 *
 * @param year the year
 * @param exceptions days that depart from the plain week
 */
public record CalendarDays(int year, List<WorkingDayException> exceptions) {

    /** Refuses with {@code organization.error.calendarDays} what is not one year's list. */
    public CalendarDays {
        exceptions = List.copyOf(exceptions);
        Set<LocalDate> seen = new HashSet<>();
        boolean sound = !exceptions.isEmpty();
        for (WorkingDayException exception : exceptions) {
            sound &= exception.date().getYear() == year && seen.add(exception.date());
        }
        if (!sound) {
            throw BusinessException.refused("organization.error.calendarDays", Integer.toString(year));
        }
    }
}

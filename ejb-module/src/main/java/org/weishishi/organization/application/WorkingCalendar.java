package org.weishishi.organization.application;

import java.time.LocalDate;

/**
 * 工作日历 · working days by the State Council's yearly notice. A year that is not loaded and released is said
 * ({@code organization.error.calendarMissing}), never guessed.
 */
public interface WorkingCalendar {

    /** @return whether people work that day: Monday to Friday without holidays, plus make-up days (调休上班) */
    boolean isWorkingDay(LocalDate day);

    /**
     * @param start the day that does not count
     * @param days how many working days, at least 1
     * @return the day on which that many working days after {@code start} are full
     */
    LocalDate plusWorkingDays(LocalDate start, int days);

    /** @return how many working days lie after {@code from} up to and including {@code to}; negative when {@code to} is earlier */
    int workingDaysBetween(LocalDate from, LocalDate to);

    /** @return the calendar as it stands now, for the many dates of one list: each year is asked for once */
    default WorkingCalendar still() {
        return this;
    }
}

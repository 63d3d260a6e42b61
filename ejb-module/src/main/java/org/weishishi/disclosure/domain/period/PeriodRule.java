package org.weishishi.disclosure.domain.period;

import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * 公示期规则 · how the days of a period are counted.
 *
 * @param days how many days, at least 1
 * @param workingDays whether only working days count
 * @param firstDayCounted whether the day of publishing counts itself (when it is a day that counts)
 * @param endsOnWorkingDay whether a last day nobody works on moves to the next working day (民法典 art. 203); with working days it
 *     is one anyway
 */
public record PeriodRule(int days, boolean workingDays, boolean firstDayCounted, boolean endsOnWorkingDay) {

    /** Refuses a rule that counts nothing. */
    public PeriodRule {
        if (days < 1) {
            throw new IllegalArgumentException("a period of " + days + " days");
        }
    }

    /**
     * @param working whether people work that day; throws for a year whose calendar is not loaded, and then so does this
     * @return the period of a notice published that day
     */
    public NoticePeriod from(LocalDate publishedOn, Predicate<LocalDate> working) {
        LocalDate first = next(firstDayCounted ? publishedOn : publishedOn.plusDays(1), working);
        return new NoticePeriod(publishedOn, first, end(first, days, working), this);
    }

    /** @return the day on which that many days from {@code first} on, {@code first} among them, are full */
    LocalDate end(LocalDate first, int many, Predicate<LocalDate> working) {
        LocalDate day = next(first, working);
        for (int full = 1; full < many; full++) {
            day = next(day.plusDays(1), working);
        }
        while (endsOnWorkingDay && !working.test(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** @return how many days from {@code from} to {@code to}, both among them, count; 0 when {@code to} is earlier */
    int count(LocalDate from, LocalDate to, Predicate<LocalDate> working) {
        return (int) from.datesUntil(to.isBefore(from) ? from : to.plusDays(1))
                .filter(day -> !workingDays || working.test(day))
                .count();
    }

    private LocalDate next(LocalDate from, Predicate<LocalDate> working) {
        LocalDate day = from;
        while (workingDays && !working.test(day)) {
            day = day.plusDays(1);
        }
        return day;
    }
}

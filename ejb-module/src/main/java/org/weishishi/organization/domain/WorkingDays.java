package org.weishishi.organization.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.weishishi.shared.BusinessException;

/** 工作日计算 · counts working days over released years; made for one computation, so that each year is read once. */
public final class WorkingDays {

    private final IntFunction<Optional<WorkingYear>> released;
    private final Map<Integer, WorkingYear> read = new HashMap<>();

    /** @param released gives the released year, empty when there is none */
    public WorkingDays(IntFunction<Optional<WorkingYear>> released) {
        this.released = released;
    }

    /** @return whether people work that day; refusal {@code organization.error.calendarMissing} for a year not in force */
    public boolean isWorkingDay(LocalDate day) {
        return read.computeIfAbsent(day.getYear(), this::require).isWorkingDay(day);
    }

    /** @return the day on which that many working days (at least 1) after {@code start} are full */
    public LocalDate plus(LocalDate start, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("at least one working day, not " + days);
        }
        LocalDate day = start;
        int full = 0;
        while (full < days) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                full++;
            }
        }
        return day;
    }

    /** @return working days after {@code from} up to and including {@code to}; the negative of the reverse when earlier */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        int count = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                count++;
            }
        }
        return count;
    }

    private WorkingYear require(int year) {
        return released.apply(year)
                .orElseThrow(
                        () -> BusinessException.refused("organization.error.calendarMissing", Integer.toString(year)));
    }
}

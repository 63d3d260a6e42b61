package org.weishishi.organization.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.weishishi.organization.domain.WorkingDays;
import org.weishishi.organization.domain.WorkingYearRepository;

/** 工作日历 over the years in force. */
@ApplicationScoped
public class OfficialCalendar implements WorkingCalendar {

    private final WorkingYearRepository years;

    @Inject
    public OfficialCalendar(WorkingYearRepository years) {
        this.years = years;
    }

    @SuppressWarnings("NullAway")
    OfficialCalendar() {
        this(null);
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return days().isWorkingDay(day);
    }

    @Override
    public LocalDate plusWorkingDays(LocalDate start, int days) {
        return days().plus(start, days);
    }

    @Override
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return days().between(from, to);
    }

    private WorkingDays days() {
        return new WorkingDays(years::released);
    }
}

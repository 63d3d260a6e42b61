package org.weishishi.organization.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.weishishi.organization.domain.WorkingDays;
import org.weishishi.organization.domain.WorkingYear;
import org.weishishi.organization.domain.WorkingYearRepository;

/** 工作日历 over the years in force. */
@ApplicationScoped
public class OfficialCalendar implements WorkingCalendar {

    private final WorkingYearRepository years;
    private final Map<Integer, WorkingYear> read = new ConcurrentHashMap<>();

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

    @Override
    public WorkingCalendar still() {
        return new Still(days());
    }

    /** One computation over many dates. */
    private record Still(WorkingDays days) implements WorkingCalendar {

        @Override
        public boolean isWorkingDay(LocalDate day) {
            return days.isWorkingDay(day);
        }

        @Override
        public LocalDate plusWorkingDays(LocalDate start, int count) {
            return days.plus(start, count);
        }

        @Override
        public int workingDaysBetween(LocalDate from, LocalDate to) {
            return days.between(from, to);
        }
    }

    private WorkingDays days() {
        return new WorkingDays(this::released);
    }

    /** Which row is in force is asked each time, its days are read once. */
    private Optional<WorkingYear> released(int year) {
        return years.inForce(year).map(id -> {
            WorkingYear known = read.get(year);
            if (known == null || known.id() != id) {
                known = years.find(id).orElseThrow();
                read.put(year, known);
            }
            return known;
        });
    }
}

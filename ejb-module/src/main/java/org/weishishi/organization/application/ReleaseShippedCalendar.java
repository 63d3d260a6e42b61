package org.weishishi.organization.application;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.weishishi.organization.api.DayKind;
import org.weishishi.organization.domain.CalendarDays;
import org.weishishi.organization.domain.WorkingDayException;
import org.weishishi.organization.domain.WorkingYear;
import org.weishishi.organization.domain.WorkingYearRepository;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/**
 * 启用随附日历 · the notices of 2015–2026 are part of the product: put in force by the system at the first start, so that a
 * case of those years can be counted. A correction is loaded and released by two persons like any other year.
 */
@UseCase
public class ReleaseShippedCalendar {

    private final WorkingYearRepository years;
    private final CurrentActor actor;
    private final BusinessClock clock;

    @Inject
    public ReleaseShippedCalendar(WorkingYearRepository years, CurrentActor actor, BusinessClock clock) {
        this.years = years;
        this.actor = actor;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    ReleaseShippedCalendar() {
        this(null, null, null);
    }

    /** Puts the shipped years in force, when no year was ever loaded. @return how many */
    @Allowed(Permission.SYSTEM)
    public int release() {
        if (!years.all().isEmpty()) {
            return 0;
        }
        ActedBy system = actor.by();
        String source = ResourceBundle.getBundle("org.weishishi.organization.messages", Locale.ROOT)
                .getString("organization.calendar.shipped");
        Map<Integer, List<WorkingDayException>> shipped = shipped();
        shipped.forEach((number, days) -> {
            WorkingYear year = new WorkingYear(new CalendarDays(number, days), source, system, clock.now());
            year.releaseShipped(system, clock.now());
            years.add(year);
        });
        return shipped.size();
    }

    private static Map<Integer, List<WorkingDayException>> shipped() {
        Map<Integer, List<WorkingDayException>> byYear = new TreeMap<>();
        for (String[] row : CsvTable.shipped("calendar/holidays-cn.csv")) {
            LocalDate date = LocalDate.parse(row[0]);
            DayKind kind = DayKind.valueOf(row[1].toUpperCase(Locale.ROOT));
            byYear.computeIfAbsent(date.getYear(), any -> new ArrayList<>())
                    .add(new WorkingDayException(date, kind, row[2]));
        }
        return byYear;
    }
}

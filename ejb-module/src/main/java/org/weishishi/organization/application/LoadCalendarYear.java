package org.weishishi.organization.application;

import jakarta.inject.Inject;
import org.weishishi.organization.api.CalendarPreview;
import org.weishishi.organization.api.LoadCalendar;
import org.weishishi.organization.domain.CalendarDays;
import org.weishishi.organization.domain.WorkingDayException;
import org.weishishi.organization.domain.WorkingYear;
import org.weishishi.organization.domain.WorkingYearRepository;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 导入工作日历 · the administrator loads the year's notice; it counts only after {@link ReleaseCalendarYear}. */
@UseCase
public class LoadCalendarYear {

    private final WorkingYearRepository years;
    private final CurrentActor actor;
    private final BusinessClock clock;

    @Inject
    public LoadCalendarYear(WorkingYearRepository years, CurrentActor actor, BusinessClock clock) {
        this.years = years;
        this.actor = actor;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    LoadCalendarYear() {
        this(null, null, null);
    }

    /** @return what would be loaded, and every wrong line with how to mend it; nothing is stored */
    @Allowed(value = Permission.CALENDAR_LOAD, kind = Allowed.Kind.READ)
    public CalendarPreview preview(LoadCalendar command) {
        return CalendarCsv.read(command.year(), command.csv());
    }

    /** @return number of the loaded year; refusal {@code organization.error.calendarRows} when a line is wrong */
    @Allowed(Permission.CALENDAR_LOAD)
    public long load(LoadCalendar command) {
        CalendarPreview read = CalendarCsv.read(command.year(), command.csv());
        if (!read.errors().isEmpty()) {
            throw BusinessException.refused(
                    "organization.error.calendarRows",
                    Integer.toString(command.year()),
                    read.errors().size(),
                    read.errors().get(0).line());
        }
        CalendarDays days = new CalendarDays(
                command.year(),
                read.rows().stream()
                        .map(row -> new WorkingDayException(row.date(), row.kind(), row.occasion()))
                        .toList());
        WorkingYear year = new WorkingYear(days, command.source(), actor.by(), clock.now());
        years.add(year);
        return year.id();
    }
}

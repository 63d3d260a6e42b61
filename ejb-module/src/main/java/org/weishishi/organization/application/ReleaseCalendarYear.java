package org.weishishi.organization.application;

import jakarta.inject.Inject;
import java.util.List;
import org.weishishi.organization.api.CalendarPreview;
import org.weishishi.organization.api.CalendarYearView;
import org.weishishi.organization.api.ReleaseCalendar;
import org.weishishi.organization.domain.WorkingYear;
import org.weishishi.organization.domain.WorkingYearRepository;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 复核工作日历 · a second person looks at what was loaded and puts it in force, or it is taken back. */
@UseCase
public class ReleaseCalendarYear {

    private final WorkingYearRepository years;
    private final CurrentActor actor;
    private final BusinessClock clock;

    @Inject
    public ReleaseCalendarYear(WorkingYearRepository years, CurrentActor actor, BusinessClock clock) {
        this.years = years;
        this.actor = actor;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    ReleaseCalendarYear() {
        this(null, null, null);
    }

    /** @return every year that was ever loaded, latest first */
    @Allowed(
            value = {Permission.CALENDAR_LOAD, Permission.CALENDAR_RELEASE},
            kind = Allowed.Kind.READ)
    public List<CalendarYearView> all() {
        return years.all().stream().map(WorkingYear::view).toList();
    }

    /** @return the days of a loaded year, for the second person to compare with the notice */
    @Allowed(
            value = {Permission.CALENDAR_LOAD, Permission.CALENDAR_RELEASE},
            kind = Allowed.Kind.READ)
    public List<CalendarPreview.Row> days(long id) {
        return require(id).exceptions().stream()
                .map(day -> new CalendarPreview.Row(day.date(), day.kind(), day.occasion()))
                .sorted((a, b) -> a.date().compareTo(b.date()))
                .toList();
    }

    /** Puts the year in force in place of the one before; never by the person who loaded it. */
    @Allowed(Permission.CALENDAR_RELEASE)
    public void release(ReleaseCalendar command) {
        WorkingYear year = require(command.id());
        ActedBy by = actor.by();
        year.requireReleasable(by, command.version());
        years.released(year.year()).ifPresent(old -> {
            old.supersede();
            years.flush();
        });
        year.release(by, clock.now(), command.version());
    }

    /** Takes back a loaded year in which something is wrong. */
    @Allowed({Permission.CALENDAR_LOAD, Permission.CALENDAR_RELEASE})
    public void withdraw(ReleaseCalendar command) {
        require(command.id()).withdraw(command.version());
    }

    private WorkingYear require(long id) {
        return years.find(id)
                .orElseThrow(() -> BusinessException.notFound("organization.error.noCalendar", Long.toString(id)));
    }
}

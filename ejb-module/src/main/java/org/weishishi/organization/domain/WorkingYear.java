package org.weishishi.organization.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.api.CalendarState;
import org.weishishi.organization.api.CalendarYearView;
import org.weishishi.organization.api.DayKind;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.BusinessException;

/**
 * 年度工作日历 · the exceptions of one year by the State Council's notice. Counts only when released by a second person;
 * a corrected notice is loaded as a new one and takes the old one's place on release. At most one per year is in force.
 */
@Entity
@Table(name = "working_year")
public class WorkingYear {

    @Id
    @SequenceGenerator(name = "working_year_seq", sequenceName = "working_year_seq", allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "working_year_seq")
    private long id;

    @Version
    private long version;

    @Column(name = "calendar_year")
    private int year;

    /** The year again while in force, else null: its unique constraint allows one in force per year. */
    @Column(name = "in_force_year")
    private @Nullable Integer inForceYear;

    @Enumerated(EnumType.STRING)
    private CalendarState state;

    private String source;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "working_day_exception", joinColumns = @JoinColumn(name = "working_year_id"))
    private List<WorkingDayException> exceptions;

    @Column(name = "loaded_by")
    private String loadedBy;

    @Column(name = "loaded_by_person_id")
    private @Nullable Long loadedByPersonId;

    @Column(name = "loaded_by_name")
    private String loadedByName;

    @Column(name = "loaded_at")
    private OffsetDateTime loadedAt;

    @Column(name = "released_by")
    private @Nullable String releasedBy;

    @Column(name = "released_by_name")
    private @Nullable String releasedByName;

    @Column(name = "released_at")
    private @Nullable OffsetDateTime releasedAt;

    protected WorkingYear() {}

    /** A loaded year; every exception lies in it, no day twice (both refused with {@code organization.error.calendarDays}). */
    public WorkingYear(CalendarDays days, String source, ActedBy by, OffsetDateTime at) {
        this.year = days.year();
        this.exceptions = new ArrayList<>(days.exceptions());
        this.source = Names.required(source, 200);
        this.state = CalendarState.LOADED;
        this.loadedBy = by.account();
        this.loadedByPersonId = by.personId();
        this.loadedByName = by.personName();
        this.loadedAt = at;
    }

    /** Refuses what {@link #release} would refuse: a stale form, a year not waiting, the person who loaded it. */
    public void requireReleasable(ActedBy by, long seen) {
        Versions.same(version, seen);
        requireLoaded();
        if (loadedBy.equals(by.account()) || (loadedByPersonId != null && loadedByPersonId.equals(by.personId()))) {
            throw BusinessException.refused("organization.error.calendarSamePerson", Integer.toString(year));
        }
    }

    /** Puts the year in force; not by the person who loaded it ({@code organization.error.calendarSamePerson}). */
    public void release(ActedBy by, OffsetDateTime at, long seen) {
        requireReleasable(by, seen);
        putInForce(by, at);
    }

    /** Puts a year in force that came with the product: nobody loaded it, so nobody has to be a second person. */
    public void releaseShipped(ActedBy system, OffsetDateTime at) {
        requireLoaded();
        putInForce(system, at);
    }

    /** Takes a year in force out of it, because a later one is about to be released. */
    public void supersede() {
        state = CalendarState.SUPERSEDED;
        inForceYear = null;
    }

    /** Takes back a year that was loaded and not released. */
    public void withdraw(long seen) {
        Versions.same(version, seen);
        requireLoaded();
        state = CalendarState.WITHDRAWN;
    }

    /** @return whether people work that day of this year */
    public boolean isWorkingDay(LocalDate day) {
        for (WorkingDayException exception : exceptions) {
            if (exception.date().equals(day)) {
                return exception.kind() == DayKind.WORKDAY;
            }
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    public CalendarYearView view() {
        return new CalendarYearView(
                id,
                version,
                year,
                state,
                source,
                exceptions.size(),
                loadedByName,
                loadedAt,
                releasedByName,
                releasedAt);
    }

    public long id() {
        return id;
    }

    public int year() {
        return year;
    }

    public CalendarState state() {
        return state;
    }

    /** @return account of the person who released it, null before */
    public @Nullable String releasedBy() {
        return releasedBy;
    }

    public List<WorkingDayException> exceptions() {
        return List.copyOf(exceptions);
    }

    private void requireLoaded() {
        if (state != CalendarState.LOADED) {
            throw BusinessException.conflict("organization.error.calendarState", Integer.toString(year), state);
        }
    }

    private void putInForce(ActedBy by, OffsetDateTime at) {
        state = CalendarState.RELEASED;
        inForceYear = year;
        releasedBy = by.account();
        releasedByName = by.personName();
        releasedAt = at;
    }
}

package org.weishishi.organization.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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
import org.weishishi.organization.api.CalendarYearView;
import org.weishishi.organization.api.DayKind;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.ReleaseState;
import org.weishishi.shared.TwoPersonRelease;

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

    private String source;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "working_day_exception", joinColumns = @JoinColumn(name = "working_year_id"))
    private List<WorkingDayException> exceptions;

    @Embedded
    @AttributeOverride(name = "draftedBy", column = @Column(name = "loaded_by"))
    @AttributeOverride(name = "draftedByPersonId", column = @Column(name = "loaded_by_person_id"))
    @AttributeOverride(name = "draftedByName", column = @Column(name = "loaded_by_name"))
    @AttributeOverride(name = "draftedAt", column = @Column(name = "loaded_at"))
    private TwoPersonRelease release;

    protected WorkingYear() {}

    /** A loaded year; every exception lies in it, no day twice (both refused with {@code organization.error.calendarDays}). */
    public WorkingYear(CalendarDays days, String source, ActedBy by, OffsetDateTime at) {
        this.year = days.year();
        this.exceptions = new ArrayList<>(days.exceptions());
        this.source = Names.required(source, 200);
        this.release = new TwoPersonRelease(by, at);
    }

    /** Refuses what {@link #release} would refuse: a stale form, a year not waiting, the person who loaded it. */
    public void requireReleasable(ActedBy by, long seen) {
        Versions.same(version, seen);
        release.requireReleasable(by, Integer.toString(year));
    }

    /** Puts the year in force; not by the person who loaded it. */
    public void release(ActedBy by, OffsetDateTime at, long seen) {
        Versions.same(version, seen);
        release.release(by, at, Integer.toString(year));
        inForceYear = year;
    }

    /** Puts a year in force that came with the product: nobody loaded it, so nobody has to be a second person. */
    public void releaseShipped(ActedBy system, OffsetDateTime at) {
        release.releaseShipped(system, at, Integer.toString(year));
        inForceYear = year;
    }

    /** Takes a year in force out of it, because a later one is about to be released. */
    public void supersede() {
        release.supersede();
        inForceYear = null;
    }

    /** Takes back a year that was loaded and not released. */
    public void withdraw(long seen) {
        Versions.same(version, seen);
        release.withdraw(Integer.toString(year));
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
                release.state(),
                source,
                exceptions.size(),
                release.draftedByName(),
                release.draftedAt(),
                release.releasedByName(),
                release.releasedAt());
    }

    public long id() {
        return id;
    }

    public int year() {
        return year;
    }

    public ReleaseState state() {
        return release.state();
    }

    /** @return account of the person who released it, null before */
    public @Nullable String releasedBy() {
        return release.releasedBy();
    }

    public List<WorkingDayException> exceptions() {
        return List.copyOf(exceptions);
    }
}

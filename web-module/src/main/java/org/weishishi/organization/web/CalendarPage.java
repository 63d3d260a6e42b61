package org.weishishi.organization.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.api.CalendarPreview;
import org.weishishi.organization.api.CalendarYearView;
import org.weishishi.organization.api.LoadCalendar;
import org.weishishi.organization.api.ReleaseCalendar;
import org.weishishi.organization.application.LoadCalendarYear;
import org.weishishi.organization.application.ReleaseCalendarYear;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.ReleaseState;

/** 工作日历 · the years with their state; one person loads, another one releases. */
@Named
@ViewScoped
public class CalendarPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LoadCalendarYear load;

    @Inject
    private ReleaseCalendarYear release;

    private @Nullable Integer year;
    private String source = "";
    private String csv = "";
    private transient @Nullable Part file;
    private @Nullable CalendarPreview preview;
    private List<CalendarPreview.Row> days = List.of();

    /** Shows what would be loaded and every wrong line; a chosen file takes the place of the text. */
    public void check() {
        Part uploaded = file;
        if (uploaded != null && uploaded.getSize() > 0) {
            csv = CalendarFile.text(uploaded);
        }
        file = null;
        if (csv.isBlank()) {
            throw BusinessException.refused("organization.error.calendarNothing");
        }
        preview = year == null ? null : load.preview(new LoadCalendar(year, source, csv));
    }

    /** Loads the year; what was typed goes only when it worked. */
    public void submit() {
        check();
        if (year != null && preview != null && preview.errors().isEmpty()) {
            load.load(new LoadCalendar(year, source, csv));
            preview = null;
            csv = "";
        }
    }

    /** Shows the days of a year. */
    public void show(CalendarYearView one) {
        days = release.days(one.id());
    }

    /** Puts a loaded year in force. */
    public void release(CalendarYearView one) {
        release.release(new ReleaseCalendar(one.id(), one.version()));
    }

    /** Takes a loaded year back. */
    public void withdraw(CalendarYearView one) {
        release.withdraw(new ReleaseCalendar(one.id(), one.version()));
    }

    /** @return whether the year still waits for the second person */
    public boolean waiting(CalendarYearView one) {
        return one.state() == ReleaseState.DRAFTED;
    }

    public List<CalendarYearView> getYears() {
        return release.all();
    }

    public List<CalendarPreview.Row> getDays() {
        return days;
    }

    public @Nullable CalendarPreview getPreview() {
        return preview;
    }

    public @Nullable Integer getYear() {
        return year;
    }

    public void setYear(@Nullable Integer year) {
        this.year = year;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public String getCsv() {
        return csv;
    }

    public void setCsv(@Nullable String csv) {
        this.csv = csv == null ? "" : csv;
    }
}

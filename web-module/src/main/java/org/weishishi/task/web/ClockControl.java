package org.weishishi.task.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.application.WorkingCalendar;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.Settings;
import org.weishishi.shell.Confirmation;
import org.weishishi.task.application.AdvanceDemoClock;

/** 演示时钟控制 · shown in the top bar in demo mode only: to the next working day, by some days, or to a date. */
@Named
@RequestScoped
public class ClockControl {
    private static final int OPENING = 9;

    private final @Nullable AdvanceDemoClock advance;
    private final @Nullable BusinessClock clock;
    private final @Nullable WorkingCalendar calendar;
    private final @Nullable Settings settings;
    private final @Nullable Confirmation confirmation;
    private @Nullable LocalDate date;

    /** For the CDI proxy. */
    ClockControl() {
        this.advance = null;
        this.clock = null;
        this.calendar = null;
        this.settings = null;
        this.confirmation = null;
    }

    @Inject
    ClockControl(
            AdvanceDemoClock advance,
            BusinessClock clock,
            WorkingCalendar calendar,
            Settings settings,
            Confirmation confirmation) {
        this.advance = advance;
        this.clock = clock;
        this.calendar = calendar;
        this.settings = settings;
        this.confirmation = confirmation;
    }

    public boolean isShown() {
        return settings != null && settings.demo();
    }

    public @Nullable OffsetDateTime getNow() {
        return clock == null ? null : clock.now();
    }

    public @Nullable LocalDate getDate() {
        return date;
    }

    public void setDate(@Nullable LocalDate date) {
        this.date = date;
    }

    /** To nine o'clock of the next working day. @return the same page afresh */
    public String nextWorkingDay() {
        return clock == null || calendar == null ? "" : to(calendar.plusWorkingDays(clock.today(), 1));
    }

    /** To nine o'clock that many days on. @return the same page afresh */
    public String days(int days) {
        return clock == null ? "" : to(clock.today().plusDays(days));
    }

    /** To nine o'clock of the chosen day. @return the same page afresh */
    public String chosen() {
        LocalDate day = date;
        return day == null ? "" : to(day);
    }

    private String to(LocalDate day) {
        if (advance != null && confirmation != null) {
            OffsetDateTime time =
                    day.atTime(OPENING, 0).atZone(BusinessClock.ZONE).toOffsetDateTime();
            advance.advanceTo(time);
            confirmation.say("shell.clock.moved", time);
        }
        return "/index?faces-redirect=true";
    }
}

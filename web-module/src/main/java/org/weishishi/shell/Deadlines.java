package org.weishishi.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.application.WorkingCalendar;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;

/** 期限灯 · how many working days are left, as a colour and a text: red when over or due today, amber for one day. */
@Named("deadlines")
@RequestScoped
public class Deadlines {
    private final @Nullable WorkingCalendar calendar;
    private final @Nullable BusinessClock clock;
    private final @Nullable Messages messages;
    private final Map<LocalDate, Integer> asked = new HashMap<>();

    /** For the CDI proxy. */
    Deadlines() {
        this.calendar = null;
        this.clock = null;
        this.messages = null;
    }

    @Inject
    Deadlines(WorkingCalendar calendar, BusinessClock clock, Messages messages) {
        this.calendar = calendar;
        this.clock = clock;
        this.messages = messages;
    }

    /** @return style class of the light: {@code stop}, {@code warn} or nothing */
    public String level(@Nullable Temporal due) {
        Integer left = due == null ? null : left(due);
        if (left == null || left > 1) {
            return "";
        }
        return left == 1 ? "warn" : "stop";
    }

    /** @return the light in words; the bare date when the calendar of that year is not loaded */
    public String text(@Nullable Temporal due) {
        if (due == null || messages == null) {
            return "";
        }
        Integer left = left(due);
        if (left == null) {
            return messages.of("shell.deadline.until", day(due));
        }
        if (left == 0) {
            return messages.get("shell.deadline.today");
        }
        return left > 0 ? messages.of("shell.deadline.left", left) : messages.of("shell.deadline.over", -left);
    }

    private @Nullable Integer left(Temporal due) {
        LocalDate day = day(due);
        if (!asked.containsKey(day)) {
            asked.put(day, counted(day));
        }
        return asked.get(day);
    }

    private @Nullable Integer counted(LocalDate day) {
        if (calendar == null || clock == null) {
            return null;
        }
        LocalDate today = clock.today();
        if (day.equals(today)) {
            return 0;
        }
        try {
            int left = calendar.workingDaysBetween(today, day);
            return left == 0 ? (day.isAfter(today) ? 1 : -1) : left;
        } catch (BusinessException yearNotLoaded) {
            return null;
        }
    }

    private static LocalDate day(Temporal due) {
        return due instanceof OffsetDateTime moment
                ? moment.atZoneSameInstant(BusinessClock.ZONE).toLocalDate()
                : LocalDate.from(due);
    }
}

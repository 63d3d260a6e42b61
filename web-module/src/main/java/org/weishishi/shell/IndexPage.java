package org.weishishi.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.BusinessClock;

/** 首页 · the desk of whoever signed in: what waits, until when, and the figures of the level. */
@Named
@RequestScoped
public class IndexPage {
    private static final int NOON = 12;
    private static final int EVENING = 18;

    private final @Nullable Desk desk;
    private final @Nullable Messages messages;
    private final @Nullable BusinessClock clock;

    /** For the CDI proxy. */
    IndexPage() {
        this.desk = null;
        this.messages = null;
        this.clock = null;
    }

    @Inject
    IndexPage(Desk desk, Messages messages, BusinessClock clock) {
        this.desk = desk;
        this.messages = messages;
        this.clock = clock;
    }

    /** @return what waits, most urgent first */
    public List<DeskItem> getItems() {
        return desk == null ? List.of() : desk.items();
    }

    /** @return how many are due today or earlier */
    public long getDueToday() {
        BusinessClock now = clock;
        return now == null
                ? 0
                : getItems().stream()
                        .map(DeskItem::due)
                        .filter(due -> due != null && !day(due).isAfter(now.today()))
                        .count();
    }

    /** @return greeting by the time of day, with the number of things that wait */
    public String getGreeting() {
        if (messages == null || clock == null) {
            return "";
        }
        int hour = clock.now().getHour();
        String part = hour < NOON ? "morning" : hour < EVENING ? "afternoon" : "evening";
        String hello = messages.get("shell.desk.greeting." + part);
        int waiting = getItems().size();
        if (waiting == 0) {
            return messages.of("shell.desk.nothing", hello);
        }
        long due = getDueToday();
        return due == 0
                ? messages.of("shell.desk.waiting", hello, waiting)
                : messages.of("shell.desk.waitingDue", hello, waiting, due);
    }

    private static LocalDate day(OffsetDateTime moment) {
        return moment.atZoneSameInstant(BusinessClock.ZONE).toLocalDate();
    }
}

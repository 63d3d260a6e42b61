package org.weishishi.disclosure.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** 公示期 · fixed at publishing; the day of publishing itself never counts. */
@Embeddable
public class NoticePeriod {

    @Column(name = "published_on", nullable = false)
    private LocalDate publishedOn;

    @Column(name = "first_day", nullable = false)
    private LocalDate firstDay;

    @Column(name = "last_day", nullable = false)
    private LocalDate lastDay;

    @Column(name = "days", nullable = false)
    private int days;

    @Column(name = "working_days", nullable = false)
    private boolean workingDays;

    protected NoticePeriod() {}

    /** First and last day both count; both lie after the day of publishing. */
    public NoticePeriod(LocalDate publishedOn, LocalDate firstDay, LocalDate lastDay, int days, boolean workingDays) {
        if (!firstDay.isAfter(publishedOn) || lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("period " + publishedOn + " " + firstDay + " " + lastDay);
        }
        this.publishedOn = publishedOn;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.days = days;
        this.workingDays = workingDays;
    }

    /** @return whether the last day has passed */
    public boolean over(LocalDate today) {
        return today.isAfter(lastDay);
    }

    /** @return whether an objection received that day is in time: from publishing to the end of the last day */
    public boolean takes(LocalDate day) {
        return !day.isBefore(publishedOn) && !day.isAfter(lastDay);
    }

    public LocalDate publishedOn() {
        return publishedOn;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public int days() {
        return days;
    }

    public boolean workingDays() {
        return workingDays;
    }
}

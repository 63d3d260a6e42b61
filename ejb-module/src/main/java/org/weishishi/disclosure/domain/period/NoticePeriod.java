package org.weishishi.disclosure.domain.period;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.function.Predicate;

/** 公示期 · fixed when the notice is published; longer only by an {@link PeriodExtension}, never shorter. */
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

    @Column(name = "first_day_counted", nullable = false)
    private boolean firstDayCounted;

    @Column(name = "ends_on_working_day", nullable = false)
    private boolean endsOnWorkingDay;

    protected NoticePeriod() {}

    NoticePeriod(LocalDate publishedOn, LocalDate firstDay, LocalDate lastDay, PeriodRule rule) {
        if (firstDay.isBefore(publishedOn) || lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("period " + publishedOn + " " + firstDay + " " + lastDay);
        }
        this.publishedOn = publishedOn;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.days = rule.days();
        this.workingDays = rule.workingDays();
        this.firstDayCounted = rule.firstDayCounted();
        this.endsOnWorkingDay = rule.endsOnWorkingDay();
    }

    /** @return whether the last day has passed: it runs to its last second, Beijing time */
    public boolean over(LocalDate today) {
        return today.isAfter(lastDay);
    }

    /** @return whether an objection received that day is in time: from publishing to the end of the last day */
    public boolean takes(LocalDate day) {
        return !day.isBefore(publishedOn) && !day.isAfter(lastDay);
    }

    /** @return days that still count after today, 0 once over */
    public int left(LocalDate today, Predicate<LocalDate> working) {
        LocalDate from = today.isBefore(firstDay) ? firstDay : today.plusDays(1);
        return today.isBefore(lastDay) ? rule().count(from, lastDay, working) : 0;
    }

    /**
     * 张贴中断 · the notice was not to be read from one day to another.
     *
     * @return the last day that makes up for the days lost; the present one when none of them counted
     */
    public LocalDate makingUp(LocalDate from, LocalDate to, Predicate<LocalDate> working) {
        int lost = rule().count(later(from, firstDay), to.isBefore(lastDay) ? to : lastDay, working);
        return lost == 0 ? lastDay : rule().end(later(lastDay, to).plusDays(1), lost, working);
    }

    /** 重新起算 · @return the last day when all days are counted again from the day after {@code today} */
    public LocalDate startingAgain(LocalDate today, Predicate<LocalDate> working) {
        return later(lastDay, rule().end(today.plusDays(1), days, working));
    }

    /** 顺延 · @return the last day after so many more days */
    public LocalDate adding(int more, Predicate<LocalDate> working) {
        return rule().end(lastDay.plusDays(1), more, working);
    }

    /** @return the same period, over when the other one would have been, its first day at the earliest */
    public NoticePeriod endingWith(NoticePeriod other) {
        return new NoticePeriod(publishedOn, firstDay, later(firstDay, other.lastDay), rule());
    }

    /** @return the same period with a later last day */
    public NoticePeriod until(LocalDate later) {
        if (later.isBefore(lastDay)) {
            throw new IllegalArgumentException("a period never gets shorter: " + lastDay + " " + later);
        }
        return new NoticePeriod(publishedOn, firstDay, later, rule());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** @return how its days are counted */
    public PeriodRule rule() {
        return new PeriodRule(days, workingDays, firstDayCounted, endsOnWorkingDay);
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

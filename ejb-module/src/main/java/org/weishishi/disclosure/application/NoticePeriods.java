package org.weishishi.disclosure.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.weishishi.disclosure.domain.NoticePeriod;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.application.WorkingCalendar;
import org.weishishi.rule.api.DisclosureRule;
import org.weishishi.rule.application.Rules;
import org.weishishi.shared.BusinessClock;

/** 公示期计算 · counts from the day after publishing, in working or calendar days as the rules in force say. */
@ApplicationScoped
public class NoticePeriods {

    private final Rules rules;
    private final WorkingCalendar calendar;
    private final BusinessClock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    NoticePeriods() {
        this(null, null, null);
    }

    @Inject
    public NoticePeriods(Rules rules, WorkingCalendar calendar, BusinessClock clock) {
        this.rules = rules;
        this.calendar = calendar;
        this.clock = clock;
    }

    NoticePeriod fromToday(UnitView community) {
        LocalDate today = clock.today();
        DisclosureRule rule = Objects.requireNonNull(
                rules.inForce(community, today).disclosures().get("RESOLUTION"));
        int days = rule.days();
        return rule.workingDays()
                ? new NoticePeriod(
                        today, calendar.plusWorkingDays(today, 1), calendar.plusWorkingDays(today, days), days, true)
                : new NoticePeriod(today, today.plusDays(1), today.plusDays(days), days, false);
    }

    /** @return days that still count after today, 0 once over */
    int left(NoticePeriod period) {
        LocalDate today = clock.today();
        if (!today.isBefore(period.lastDay())) {
            return 0;
        }
        return period.workingDays()
                ? calendar.workingDaysBetween(today, period.lastDay())
                : (int) ChronoUnit.DAYS.between(today, period.lastDay());
    }
}

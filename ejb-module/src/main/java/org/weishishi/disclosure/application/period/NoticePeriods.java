package org.weishishi.disclosure.application.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.weishishi.disclosure.domain.period.NoticePeriod;
import org.weishishi.disclosure.domain.period.PeriodRule;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.application.WorkingCalendar;
import org.weishishi.rule.api.DisclosureRule;
import org.weishishi.rule.application.Rules;
import org.weishishi.shared.BusinessClock;

/** 公示期计算 · counts as the rules in force say, on the working calendar in force; called inside use cases. */
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

    /** @return the rule for a notice of that stage (RESOLUTION, PROGRESS, RESULT) the community publishes that day */
    public DisclosureRule rule(UnitView community, String stage, LocalDate day) {
        DisclosureRule rule = rules.inForce(community, day).disclosures().get(stage);
        if (rule == null) {
            throw new IllegalStateException("no disclosure rule " + stage);
        }
        return rule;
    }

    /** @return how the days of such a notice are counted */
    public PeriodRule counting(UnitView community, String stage, LocalDate day) {
        DisclosureRule rule = rule(community, stage, day);
        return new PeriodRule(rule.days(), rule.workingDays(), rule.firstDayCounted(), rule.endsOnWorkingDay());
    }

    /** @return where that rule comes from, as printed */
    public String source(UnitView community, LocalDate day) {
        return rules.inForce(community, day).source("disclosures");
    }

    /** @return the period of a notice published today */
    public NoticePeriod fromToday(UnitView community, String stage) {
        return counting(community, stage, clock.today()).from(clock.today(), this::working);
    }

    /** @return days that still count after today, 0 once over */
    public int left(NoticePeriod period) {
        return period.left(clock.today(), this::working);
    }

    /** @return whether people work that day; refusal {@code organization.error.calendarMissing} for a year not in force */
    public boolean working(LocalDate day) {
        return calendar.isWorkingDay(day);
    }
}

package org.weishishi.disclosure.application.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.weishishi.disclosure.domain.period.NoticePeriod;
import org.weishishi.disclosure.domain.period.PeriodRule;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.application.WorkingCalendar;
import org.weishishi.rule.api.DisclosureRule;
import org.weishishi.rule.api.StageRule;
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

    /** @return key of the meeting stage a re-vote goes back to, by the rules in force that day */
    public String meeting(UnitView community, LocalDate day) {
        return rules.inForce(community, day).stages().stream()
                .filter(stage -> stage.kind().equals("MEETING"))
                .map(StageRule::key)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no meeting in the rules"));
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

    /** @return the period of a correction published today of a notice that still runs */
    public NoticePeriod correcting(UnitView community, String stage, NoticePeriod old) {
        DisclosureRule rule = rule(community, stage, clock.today());
        NoticePeriod whole = fromToday(community, stage);
        return rule.corrected() == DisclosureRule.Remedy.RESTART ? whole : whole.endingWith(old);
    }

    /** @return a period of this one day: what says that another notice no longer counts has none of its own */
    public NoticePeriod onlyToday() {
        return new PeriodRule(1, false, true, false).from(clock.today(), this::working);
    }

    /** @return the last day that makes up for an interruption, by the rule of that stage */
    public LocalDate afterInterruption(
            UnitView community, String stage, NoticePeriod period, LocalDate from, LocalDate to) {
        LocalDate madeUp = period.makingUp(from, to, this::working);
        boolean again = rule(community, stage, period.publishedOn()).interrupted() == DisclosureRule.Remedy.RESTART;
        return again && madeUp.isAfter(period.lastDay()) ? period.startingAgain(to, this::working) : madeUp;
    }

    /** @return the same for the many periods of one list: each year of the calendar is asked for once */
    public NoticePeriods still() {
        return new NoticePeriods(rules, calendar.still(), clock);
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

package org.weishishi.disclosure.application.period;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.weishishi.disclosure.api.notice.DisclosureStage;
import org.weishishi.disclosure.api.period.DayOfPeriod;
import org.weishishi.disclosure.api.period.PeriodPlan;
import org.weishishi.disclosure.application.notice.NoticeScope;
import org.weishishi.disclosure.domain.period.NoticePeriod;
import org.weishishi.disclosure.domain.period.PeriodRule;
import org.weishishi.organization.api.UnitView;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 公示期预排 · says to the day when a notice published that day would be over; says so when the calendar does not reach that far. */
@UseCase
public class PlanPeriod {

    private final NoticeScope scope;
    private final NoticePeriods periods;
    private final BusinessClock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    PlanPeriod() {
        this(null, null, null);
    }

    @Inject
    public PlanPeriod(NoticeScope scope, NoticePeriods periods, BusinessClock clock) {
        this.scope = scope;
        this.periods = periods;
        this.clock = clock;
    }

    /** @return the plan of a notice the community publishes today */
    @Allowed(value = Permission.PROJECT_READ, kind = Allowed.Kind.READ)
    public PeriodPlan today(long communityId, DisclosureStage stage) {
        UnitView community = scope.community(communityId);
        LocalDate today = clock.today();
        PeriodRule rule = periods.counting(community, stage.name(), today);
        String source = periods.source(community, today);
        try {
            NoticePeriod period = rule.from(today, periods::working);
            return new PeriodPlan(
                    today,
                    rule.days(),
                    rule.workingDays(),
                    source,
                    period.firstDay(),
                    period.lastDay(),
                    line(period),
                    null);
        } catch (BusinessException missing) {
            String year = missing.args().isEmpty() ? "" : missing.args().get(0).toString();
            return new PeriodPlan(today, rule.days(), rule.workingDays(), source, null, null, List.of(), year);
        }
    }

    private List<PeriodPlan.Day> line(NoticePeriod period) {
        List<PeriodPlan.Day> line = new ArrayList<>();
        period.publishedOn()
                .datesUntil(period.lastDay().plusDays(1))
                .forEach(day -> line.add(new PeriodPlan.Day(day, kind(period, day))));
        return List.copyOf(line);
    }

    private DayOfPeriod kind(NoticePeriod period, LocalDate day) {
        if (day.isBefore(period.firstDay()) && day.equals(period.publishedOn())) {
            return DayOfPeriod.PUBLISHED;
        }
        if (!period.workingDays()) {
            return DayOfPeriod.COUNTED;
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (periods.working(day)) {
            return weekend ? DayOfPeriod.MADE_UP : DayOfPeriod.COUNTED;
        }
        return weekend ? DayOfPeriod.WEEKEND : DayOfPeriod.HOLIDAY;
    }
}

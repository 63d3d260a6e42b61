package org.weishishi.project.application.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.weishishi.organization.application.WorkingCalendar;
import org.weishishi.project.api.campaign.CampaignFile.DateHint;
import org.weishishi.project.api.campaign.PhaseDates;
import org.weishishi.shared.BusinessException;

/** 阶段日期与工作日历 · what the calendar says of the last days of phases, and dates moved to another year. */
@ApplicationScoped
public class PhaseCalendar {

    private final WorkingCalendar calendar;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    PhaseCalendar() {
        this(null);
    }

    /** The calendar in force. */
    @Inject
    public PhaseCalendar(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** @return a hint for each phase whose last day is no working day, or lies in a year without calendar */
    List<DateHint> hints(List<PhaseDates> phases) {
        return phases.stream().flatMap(this::hint).toList();
    }

    private Stream<DateHint> hint(PhaseDates phase) {
        try {
            return calendar.isWorkingDay(phase.to())
                    ? Stream.empty()
                    : Stream.of(new DateHint(phase.phase(), phase.to(), calendar.plusWorkingDays(phase.to(), 1)));
        } catch (BusinessException noCalendar) {
            return Stream.of(new DateHint(phase.phase(), phase.to(), null));
        }
    }

    /** @return the same days that many years later; a last day that would be no working day becomes the next one */
    List<PhaseDates> shifted(List<PhaseDates> phases, int years) {
        return phases.stream()
                .map(p -> new PhaseDates(p.phase(), p.from().plusYears(years), worked(p.to().plusYears(years))))
                .toList();
    }

    private LocalDate worked(LocalDate day) {
        try {
            return calendar.isWorkingDay(day) ? day : calendar.plusWorkingDays(day, 1);
        } catch (BusinessException noCalendar) {
            return day;
        }
    }
}

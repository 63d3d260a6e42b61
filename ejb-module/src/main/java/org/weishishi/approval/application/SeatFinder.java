package org.weishishi.approval.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.weishishi.approval.domain.ApprovalChain.Step;
import org.weishishi.approval.domain.Seats;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.application.Directory;
import org.weishishi.organization.application.WorkingCalendar;
import org.weishishi.shared.BusinessClock;

/** 环节落实 · resolves a step against the org tree above a community, as appointments stand today. */
@ApplicationScoped
public class SeatFinder {

    private final Directory directory;
    private final WorkingCalendar calendar;
    private final BusinessClock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    SeatFinder() {
        this(null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public SeatFinder(Directory directory, WorkingCalendar calendar, BusinessClock clock) {
        this.directory = directory;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @return the seats above that community */
    Seats above(long communityId) {
        return step -> find(communityId, step);
    }

    private Seats.Seat find(long communityId, Step step) {
        UnitView unit = directory.ancestor(communityId, step.level());
        return new Seats.Seat(
                unit.id(),
                unit.name(),
                directory.holders(unit.id(), step.post()),
                calendar.plusWorkingDays(clock.today(), step.days()));
    }
}

package org.weishishi.approval.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.weishishi.approval.application.StandingOffice.Standing;
import org.weishishi.approval.domain.Approval;
import org.weishishi.approval.domain.Place;
import org.weishishi.approval.domain.SeatRepository;
import org.weishishi.approval.domain.course.Course;
import org.weishishi.approval.domain.course.Office;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.PostRow;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.application.Directory;
import org.weishishi.organization.application.WorkingCalendar;
import org.weishishi.shared.BusinessClock;

/** 机构现状的入口 · the world as an approval of some community meets it. */
@ApplicationScoped
public class Offices {

    private final SeatRepository seats;
    private final Directory directory;
    private final WorkingCalendar calendar;
    private final BusinessClock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    Offices() {
        this(null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public Offices(SeatRepository seats, Directory directory, WorkingCalendar calendar, BusinessClock clock) {
        this.seats = seats;
        this.directory = directory;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @return the world seen from the units of that approval: a post of its round that fell vacant is missed, for it stands */
    public Office of(Approval approval) {
        Course course = approval.course();
        return new StandingOffice(
                new StandingOffice.Ports(seats, directory::posts, directory, calendar, clock),
                approval.about().place(),
                course.current()
                        .flatMap(round -> course.chain().find(round.step()).map(step -> new Standing(step, round)))
                        .orElse(null));
    }

    /** @return the world seen from those units, with holders and posts that are known already */
    public Office of(Place place, SeatRepository known, LongFunction<List<PostRow>> posts) {
        return new StandingOffice(new StandingOffice.Ports(known, posts, directory, calendar, clock), place, null);
    }

    /** @return the posts of units, each unit asked for once */
    public LongFunction<List<PostRow>> posts() {
        Map<Long, List<PostRow>> known = new HashMap<>();
        return unit -> known.computeIfAbsent(unit, directory::posts);
    }

    /** @return everybody in office, as stored */
    public SeatRepository seats() {
        return seats;
    }

    /** @return the units above a community */
    public Place above(UnitView community, String purpose) {
        return new Place(
                purpose,
                community.id(),
                directory.ancestor(community.id(), OrgLevel.STREET).id(),
                directory.ancestor(community.id(), OrgLevel.DISTRICT).id(),
                directory.ancestor(community.id(), OrgLevel.CITY).id(),
                community.name());
    }
}

package org.weishishi.approval.application;

import org.weishishi.approval.domain.Approval;
import org.weishishi.approval.domain.Place;
import org.weishishi.approval.domain.course.Course;
import org.weishishi.organization.api.Actor;

/** 数据范围 · an approval is seen by the units above its community, by who submitted it and by everybody who has or had a task in it. */
public final class ApprovalScope {

    private ApprovalScope() {}

    /** @return whether that person may know of it */
    public static boolean sees(Actor actor, Approval approval) {
        Place place = approval.about().place();
        return actor.unit().id() == place.unit(actor.unit().level()) || takesPart(actor, approval.course());
    }

    private static boolean takesPart(Actor actor, Course course) {
        long person = actor.personId();
        return course.submitters().contains(person)
                || course.rounds().stream()
                        .flatMap(r -> r.tasks().stream())
                        .anyMatch(t -> t.holder().personId() == person);
    }
}

package org.weishishi.project.application;

import org.weishishi.organization.api.Actor;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.project.domain.Locality;
import org.weishishi.project.domain.MicroProject;
import org.weishishi.project.domain.ProjectRepository;
import org.weishishi.project.domain.search.ListCriteria.Level;
import org.weishishi.project.domain.search.ListCriteria.Scope;

/** 数据范围 · what of the projects a person may see: what lies under the unit of the post acted in. */
public final class ProjectScope {

    private ProjectScope() {}

    /** @return the bound of lists */
    public static Scope of(Actor actor) {
        return new Scope(
                Level.valueOf(actor.unit().level().name()), actor.unit().id());
    }

    /** @return whether a row of that community is inside the actor's scope */
    public static boolean sees(Actor actor, Locality where) {
        long unit = actor.unit().id();
        return switch (actor.unit().level()) {
            case CITY -> true;
            case DISTRICT -> where.districtId() == unit;
            case STREET -> where.streetId() == unit;
            case COMMUNITY -> where.communityId() == unit;
        };
    }

    /** @return the project; unknown and out of scope give the same {@code NOT_FOUND} */
    public static MicroProject visible(ProjectRepository projects, long id, Actor actor) {
        return projects.find(id).filter(p -> sees(actor, p.locality())).orElseThrow(ProjectSequencer::unknown);
    }

    /** @return the project locked for a change; unknown and out of scope give the same {@code NOT_FOUND} */
    public static MicroProject locked(ProjectRepository projects, long id, Actor actor) {
        visible(projects, id, actor);
        return projects.lock(id).orElseThrow(ProjectSequencer::unknown);
    }

    /** @return whether the post acted in belongs to a community */
    public static boolean atCommunity(Actor actor) {
        return actor.unit().level() == OrgLevel.COMMUNITY;
    }
}

package org.weishishi.bench;

import java.util.EnumSet;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.api.PostKind;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.Permission;

/** Whoever looks at the lists at the moment. */
final class Reader implements CurrentActor {

    private Actor actor = at(new UnitView(0, "", "", org.weishishi.organization.api.OrgLevel.CITY, null, null), 1);

    /** From now on somebody of that unit. */
    void as(UnitView unit, long person) {
        actor = at(unit, person);
    }

    private static Actor at(UnitView unit, long person) {
        PostKind post = switch (unit.level()) {
            case CITY -> PostKind.CITY_OFFICER;
            case DISTRICT -> PostKind.DISTRICT_OFFICER;
            case STREET -> PostKind.STREET_OFFICER;
            case COMMUNITY -> PostKind.COMMUNITY_CLERK;
        };
        ActedBy by = new ActedBy("bench", person, "bench", person, post.name(), unit.id(), unit.name());
        return new Actor(by, unit, post, EnumSet.allOf(Permission.class));
    }

    @Override
    public Actor require() {
        return actor;
    }

    @Override
    public ActedBy by() {
        return actor.by();
    }
}

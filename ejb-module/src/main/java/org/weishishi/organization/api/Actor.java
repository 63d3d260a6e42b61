package org.weishishi.organization.api;

import java.util.Set;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.Permission;

/**
 * 当前操作人 · a signed-in person acting in one post, with what the post allows and the unit that bounds what can be seen.
 *
 * @param by the copy that goes into records
 * @param unit the unit of the post: everything under it is visible, nothing else
 * @param post kind of the post acted in
 * @param permissions what the post allows
 */
public record Actor(ActedBy by, UnitView unit, PostKind post, Set<Permission> permissions) {

    /** @return whether the post acted in allows it */
    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /** @return the person; an Actor is always a person */
    public long personId() {
        Long id = by.personId();
        if (id == null) {
            throw new IllegalStateException("an actor is a person");
        }
        return id;
    }

    /**
     * 数据范围 · row scope: a city post sees all, a district post its district, and so on down.
     *
     * @return whether rows of that community are visible to this actor
     */
    public boolean sees(UnitView community) {
        return switch (unit.level()) {
            case CITY -> true;
            case DISTRICT -> Long.valueOf(unit.id()).equals(community.districtId());
            case STREET -> Long.valueOf(unit.id()).equals(community.streetId());
            case COMMUNITY -> unit.id() == community.id();
        };
    }
}

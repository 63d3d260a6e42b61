package org.weishishi.organization.application;

import java.util.List;
import java.util.Optional;
import org.weishishi.organization.api.Holder;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.PostKind;
import org.weishishi.organization.api.PostRow;
import org.weishishi.organization.api.UnitView;

/** 机构名录 · reads the org tree for other contexts; no permission of its own, it is called inside use cases. */
public interface Directory {

    /** @return the unit; refusal {@code organization.error.noUnit} when there is none */
    UnitView unit(long id);

    /** @return the unit with that statistical code */
    Optional<UnitView> unitByCode(String code);

    /** @return the unit at or above the given one that has the level: the street of a community, its district, its city */
    UnitView ancestor(long unitId, OrgLevel level);

    /** @return who holds posts of that kind in that unit today (business clock), by name; empty when nobody does */
    List<Holder> holders(long unitId, PostKind kind);

    /** @return the units directly below, by code */
    default List<UnitView> below(long id) {
        return List.of();
    }

    /** @return the posts of the unit, by kind and name */
    default List<PostRow> posts(long unitId) {
        return List.of();
    }

    /** @return the name the unit issues documents under, e.g. 莲塘社区居民委员会 for 莲塘社区 */
    default String officialName(long unitId) {
        return unit(unitId).name();
    }
}

package org.weishishi.document.infrastructure.issuing;

import jakarta.persistence.TypedQuery;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.UnitView;

/** 数据范围 · rows of a unit and of the units below it, by the ids that every row copies. */
final class Inside {

    private Inside() {}

    /** @return the condition, empty for the city, which sees all */
    static String where(String row, UnitView unit) {
        return switch (unit.level()) {
            case CITY -> "";
            case DISTRICT -> " where " + row + ".organ.districtId = :unit";
            case STREET -> " where " + row + ".organ.streetId = :unit";
            case COMMUNITY -> " where " + row + ".organ.id = :unit";
        };
    }

    static <T> TypedQuery<T> bind(TypedQuery<T> query, UnitView unit) {
        return unit.level() == OrgLevel.CITY ? query : query.setParameter("unit", unit.id());
    }
}

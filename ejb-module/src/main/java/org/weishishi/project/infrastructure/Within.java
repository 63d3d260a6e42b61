package org.weishishi.project.infrastructure;

import jakarta.persistence.TypedQuery;
import java.util.Locale;
import org.weishishi.organization.api.UnitView;
import org.weishishi.project.domain.search.ListCriteria.Level;
import org.weishishi.project.domain.search.ListCriteria.Scope;

/** 数据范围 · the projects of a unit and of everything under it, by the ids that every project copies. */
public final class Within {

    private Within() {}

    /** @return the bound of a unit */
    public static Scope of(UnitView unit) {
        return new Scope(Level.valueOf(unit.level().name()), unit.id());
    }

    /** @return the condition on the project {@code p}, to follow others; empty for the city, which has all */
    public static String and(Scope scope) {
        return scope.column() == Level.CITY
                ? ""
                : " and p.locality." + scope.column().name().toLowerCase(Locale.ROOT) + "Id = :unit";
    }

    /** @return the query with what the condition asks for */
    public static <T> TypedQuery<T> bind(TypedQuery<T> query, Scope scope) {
        return scope.column() == Level.CITY ? query : query.setParameter("unit", scope.id());
    }
}

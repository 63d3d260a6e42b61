package org.weishishi.project.domain.alert;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.alert.AlertKind;
import org.weishishi.project.api.alert.AlertState;

/**
 * 预警查询.
 *
 * @param column name of the id that bounds the area: communityId, streetId or districtId; null for all
 * @param unit the unit
 * @param kind only these, null for all
 * @param state only these
 * @param from last project on that day or later, null for all
 * @param to last project on that day or earlier, null for all
 * @param after where the page before ended, null for the first
 */
public record AlertCriteria(
        @Nullable String column,
        long unit,
        @Nullable AlertKind kind,
        AlertState state,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Place after) {

    /**
     * 位置 in the list, latest first.
     *
     * @param last day of its last project
     * @param id its number
     */
    public record Place(LocalDate last, long id) {}
}

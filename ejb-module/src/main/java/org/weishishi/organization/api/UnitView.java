package org.weishishi.organization.api;

import org.jspecify.annotations.Nullable;

/**
 * 机构 · one unit of the tree with the ids of the levels above it, which lists copy for their row scope.
 *
 * @param id its number
 * @param code 统计用区划代码, e.g. 440303008001
 * @param name official name, e.g. 莲塘社区居民委员会 is named 莲塘社区
 * @param level its level
 * @param streetId the street, null above
 * @param districtId the district, null for the city
 */
public record UnitView(
        long id,
        String code,
        String name,
        OrgLevel level,
        @Nullable Long streetId,
        @Nullable Long districtId) {}

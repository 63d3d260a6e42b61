package org.weishishi.organization.api;

import org.jspecify.annotations.Nullable;

/**
 * 机构列表行.
 *
 * @param id the unit
 * @param version for the stale-form check
 * @param code 统计用区划代码
 * @param name short name
 * @param officialName name on documents
 * @param level its level
 * @param parentId the unit above, null for the city
 */
public record UnitRow(
        long id,
        long version,
        String code,
        String name,
        String officialName,
        OrgLevel level,
        @Nullable Long parentId) {}

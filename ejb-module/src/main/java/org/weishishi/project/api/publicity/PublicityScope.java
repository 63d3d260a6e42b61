package org.weishishi.project.api.publicity;

import org.jspecify.annotations.Nullable;
import org.weishishi.organization.api.UnitView;

/**
 * 矩阵范围 · everything under a unit, or one project.
 *
 * @param unit the unit; null for one project
 * @param projectId the project; null for everything under the unit
 */
public record PublicityScope(
        @Nullable UnitView unit, @Nullable Long projectId) {}

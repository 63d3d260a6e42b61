package org.weishishi.project.api.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.ProjectStatus;
import org.weishishi.project.api.StageKind;

/**
 * 项目查询 · what a list asks for; everything null means all projects of the unit of the post acted in.
 *
 * @param unit only below this unit, which must lie inside one's own
 * @param kind 类别, code
 * @param field 领域, code
 * @param status 状态
 * @param stage 当前阶段
 * @param amountFrom yuan, at least
 * @param amountBelow yuan, less than
 * @param createdFrom drafted on this day or later
 * @param createdTo drafted on this day or earlier
 * @param text words, each in code, name, place or summary
 * @param sort order; with a period {@link ProjectSort#UPDATED} becomes {@link ProjectSort#CREATED}, along which a period is found
 */
public record ProjectQuery(
        @Nullable Long unit,
        @Nullable String kind,
        @Nullable String field,
        @Nullable ProjectStatus status,
        @Nullable StageKind stage,
        @Nullable BigDecimal amountFrom,
        @Nullable BigDecimal amountBelow,
        @Nullable LocalDate createdFrom,
        @Nullable LocalDate createdTo,
        @Nullable String text,
        ProjectSort sort) {

    /** Sorts as can be found. */
    public ProjectQuery {
        boolean period = createdFrom != null || createdTo != null;
        sort = period && sort == ProjectSort.UPDATED ? ProjectSort.CREATED : sort;
    }

    /** @return all projects in that status and stage, null for any */
    public static ProjectQuery of(@Nullable ProjectStatus status, @Nullable StageKind stage) {
        return new ProjectQuery(null, null, null, status, stage, null, null, null, null, null, ProjectSort.UPDATED);
    }

    /** @return all projects with those words */
    public static ProjectQuery of(@Nullable String text) {
        return new ProjectQuery(null, null, null, null, null, null, null, null, null, text, ProjectSort.UPDATED);
    }

    /** @return the same below a unit, null for one's own */
    public ProjectQuery under(@Nullable Long where) {
        return new ProjectQuery(
                where, kind, field, status, stage, amountFrom, amountBelow, createdFrom, createdTo, text, sort);
    }
}

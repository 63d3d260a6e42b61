package org.weishishi.project.domain;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.ProjectStatus;
import org.weishishi.project.api.StageKind;

/**
 * 查询条件 · what a list asks for, bounded by the unit of the person asking.
 *
 * @param scope whose rows
 * @param status only these, null for all
 * @param stage only these, null for all
 * @param text part of name or code, null for all
 * @param after rows after this point, null from the start
 */
public record ProjectCriteria(
        Scope scope,
        @Nullable ProjectStatus status,
        @Nullable StageKind stage,
        @Nullable String text,
        @Nullable Cursor after) {

    /**
     * 数据范围 · exactly one level; the whole city has no id.
     *
     * @param column which of the three copied ids bounds it
     * @param id value of it
     */
    public record Scope(Level column, long id) {}

    /** Which copied id bounds the rows. */
    public enum Level {
        /** 全市: no bound. */
        CITY,
        /** 区. */
        DISTRICT,
        /** 街道. */
        STREET,
        /** 社区. */
        COMMUNITY
    }

    /**
     * 游标 · the last row of the page before.
     *
     * @param at its updatedAt
     * @param id its number
     */
    public record Cursor(OffsetDateTime at, long id) {}
}

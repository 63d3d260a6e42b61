package org.weishishi.project.domain.search;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.ProjectStatus;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.search.ProjectSort;

/**
 * 清单条件 · what a list of projects asks for, bounded by the unit of the person asking.
 *
 * @param scope whose rows
 * @param facets what they must be
 * @param terms folded words, all of which code, name, place or summary must hold; empty for all
 * @param sort which order
 * @param after rows after this point, null from the start
 */
public record ListCriteria(
        Scope scope,
        Facets facets,
        List<String> terms,
        ProjectSort sort,
        @Nullable Cursor after) {

    /** Copies the list. */
    public ListCriteria {
        terms = List.copyOf(terms);
    }

    /** @return all projects of a unit in a status, newest change first */
    public static ListCriteria in(Scope scope, ProjectStatus status) {
        Facets facets = new Facets(null, null, status, null, Range.any(), Range.any());
        return new ListCriteria(scope, facets, List.of(), ProjectSort.UPDATED, null);
    }

    /** @return the same list from another point */
    public ListCriteria from(@Nullable Cursor point) {
        return new ListCriteria(scope, facets, terms, sort, point);
    }

    /**
     * 数据范围 · exactly one level; the whole city has no id.
     *
     * @param column which of the three copied ids bounds it
     * @param id value of it
     */
    public record Scope(Level column, long id) {

        /** The whole city. */
        public static final Scope CITY = new Scope(Level.CITY, 0);
    }

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
     * 分面 · each null or open for all.
     *
     * @param kind 类别
     * @param field code of the 领域
     * @param status 状态
     * @param stage 当前阶段
     * @param amount yuan, from including to excluding
     * @param created created when, from including to excluding
     */
    public record Facets(
            @Nullable String kind,
            @Nullable String field,
            @Nullable ProjectStatus status,
            @Nullable StageKind stage,
            Range<BigDecimal> amount,
            Range<OffsetDateTime> created) {}

    /**
     * 区间.
     *
     * @param from first value inside, null without
     * @param below first value outside, null without
     * @param <T> an ordered value
     */
    public record Range<T>(@Nullable T from, @Nullable T below) {

        /** @return without bounds */
        public static <T> Range<T> any() {
            return new Range<>(null, null);
        }

        /** @return whether every value is inside */
        public boolean open() {
            return from == null && below == null;
        }
    }

    /**
     * 游标 · the last row of the page before.
     *
     * @param key what the list is sorted by: a time or a sum of yuan
     * @param id its number
     */
    public record Cursor(Object key, long id) {}
}

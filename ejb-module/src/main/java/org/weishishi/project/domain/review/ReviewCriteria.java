package org.weishishi.project.domain.review;

import org.jspecify.annotations.Nullable;

/**
 * 初审查询.
 *
 * @param streetId the street
 * @param waiting what waits (by day of entry), or what is released (latest first)
 * @param assigneeId only those of that person, null for all
 * @param after number of the review the page before ended with, null for the first page
 * @param limit most rows
 */
public record ReviewCriteria(
        long streetId,
        boolean waiting,
        @Nullable Long assigneeId,
        @Nullable Long after,
        int limit) {}

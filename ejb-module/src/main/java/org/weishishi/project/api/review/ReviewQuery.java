package org.weishishi.project.api.review;

import org.jspecify.annotations.Nullable;

/**
 * 初审查询 · what the list of the street asks for.
 *
 * @param waiting what waits, or what is released
 * @param mine only what is given to the one who asks
 * @param after number the page before ended with, null for the first
 * @param size rows on the page, 1 to 100
 */
public record ReviewQuery(
        boolean waiting, boolean mine, @Nullable Long after, int size) {}

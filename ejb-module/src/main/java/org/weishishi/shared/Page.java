package org.weishishi.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 一页 · one page of a list by keyset.
 *
 * @param items what is on this page
 * @param next cursor of the next page, null on the last
 * @param total how many there are, counted up to 1001
 * @param <T> a view record
 */
public record Page<T>(List<T> items, @Nullable String next, int total) {}

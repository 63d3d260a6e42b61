package org.weishishi.project.api;

import org.jspecify.annotations.Nullable;

/**
 * 项目查询 · what a list asks for.
 *
 * @param status only these, null for all
 * @param stage only these, null for all
 * @param text part of name or code, null for all
 * @param cursor where the page before ended, null for the first
 * @param size rows on the page, 1 to 100
 */
public record ProjectQuery(
        @Nullable ProjectStatus status,
        @Nullable StageKind stage,
        @Nullable String text,
        @Nullable String cursor,
        int size) {}

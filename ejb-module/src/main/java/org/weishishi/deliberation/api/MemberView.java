package org.weishishi.deliberation.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 议事会成员 · one line of the roster.
 *
 * @param number number in the roster
 * @param name 姓名
 * @param category for whom the person stands
 * @param from first day of the term
 * @param to last day, null while open
 * @param serving whether the term covers today
 */
public record MemberView(
        int number,
        String name,
        MemberCategory category,
        LocalDate from,
        @Nullable LocalDate to,
        boolean serving) {}

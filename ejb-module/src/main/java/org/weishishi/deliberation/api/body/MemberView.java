package org.weishishi.deliberation.api.body;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 成员 · one line of the roster.
 *
 * @param number number in the roster
 * @param name 姓名
 * @param category for whom the person stands
 * @param role chair, deputy, member or observer
 * @param from first day of the term
 * @param to last day, null while open
 * @param serving whether the term covers today
 */
public record MemberView(
        int number,
        String name,
        MemberCategory category,
        MemberRole role,
        LocalDate from,
        @Nullable LocalDate to,
        boolean serving) {}

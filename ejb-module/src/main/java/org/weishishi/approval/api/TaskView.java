package org.weishishi.approval.api;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.Money;
import org.weishishi.shared.SubjectRef;

/**
 * 待办/已办 · one task as lists show it.
 *
 * @param id its number
 * @param subject what it is about
 * @param title how the subject is named
 * @param community 社区名称
 * @param amount sum asked for
 * @param amountDemonstration 演示数据: the amount was not published
 * @param step 环节名称
 * @param demonstration 演示环节
 * @param role what is asked: to sign, to sign before or after, an opinion
 * @param via how it came: by the post, by delegation, handed over …
 * @param principal from whom, null when it came by the post
 * @param state open, parked, done …
 * @param openedAt when it came
 * @param due last day
 * @param daysLeft working days left, negative when overdue
 * @param closedAt when it was decided, null while open
 */
public record TaskView(
        long id,
        SubjectRef subject,
        String title,
        String community,
        Money amount,
        boolean amountDemonstration,
        String step,
        boolean demonstration,
        TaskRole role,
        TaskVia via,
        @Nullable String principal,
        TaskState state,
        OffsetDateTime openedAt,
        LocalDate due,
        int daysLeft,
        @Nullable OffsetDateTime closedAt) {}

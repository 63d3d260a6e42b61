package org.weishishi.approval.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.TaskRole;
import org.weishishi.approval.api.TaskState;
import org.weishishi.approval.api.TaskVia;

/**
 * 待办行 · one task as lists read it, without the course.
 *
 * @param id of the task
 * @param approvalId its approval
 * @param subjectKind what it is about
 * @param subjectId its number
 * @param title how the subject is named
 * @param community 社区名称
 * @param amount yuan
 * @param amountDemonstration 演示数据
 * @param step 环节名称
 * @param demonstration 演示环节
 * @param role what is asked
 * @param via how it came
 * @param principal from whom, null when by the post
 * @param state where it stands
 * @param openedAt when it came
 * @param due last day
 * @param closedAt when it ended
 */
public record TaskRow(
        long id,
        long approvalId,
        String subjectKind,
        long subjectId,
        String title,
        String community,
        BigDecimal amount,
        boolean amountDemonstration,
        String step,
        boolean demonstration,
        TaskRole role,
        TaskVia via,
        @Nullable String principal,
        TaskState state,
        OffsetDateTime openedAt,
        LocalDate due,
        @Nullable OffsetDateTime closedAt) {}

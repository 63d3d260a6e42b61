package org.weishishi.approval.api.track;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.shared.Money;

/**
 * 我发起 · one approval one submitted.
 *
 * @param approvalId which
 * @param title what it is about
 * @param community 社区名称
 * @param amount sum asked for
 * @param amountDemonstration 演示数据: the amount was not published
 * @param state where it stands
 * @param step present step, empty when none
 * @param due last day, null when nobody's turn
 * @param startedAt when it was submitted
 */
public record StartedRow(
        long approvalId,
        String title,
        String community,
        Money amount,
        boolean amountDemonstration,
        ApprovalState state,
        String step,
        @Nullable LocalDate due,
        OffsetDateTime startedAt) {}

package org.weishishi.approval.api.watch;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.ApprovalState;

/**
 * 审批管理的一行 · one approval the administrator may look for.
 *
 * @param approvalId which
 * @param title what it is about
 * @param community 社区名称
 * @param state where it stands
 * @param step the step it stands at, or stood at last
 * @param due last day, null when nobody's turn
 * @param who the posts without anybody when blocked, who should act when running or returned; empty when stopped
 */
public record SoughtRow(
        long approvalId,
        String title,
        String community,
        ApprovalState state,
        String step,
        @Nullable LocalDate due,
        String who) {}

package org.weishishi.project.api.campaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 当前阶段 · where an open batch stands today.
 *
 * @param campaign the batch
 * @param phase the phase of today, or the next one; null after the last
 * @param begun whether the phase has begun
 * @param until last day of the phase, or its first when it has not begun
 */
public record PhaseToday(
        CampaignView campaign,
        @Nullable CampaignPhase phase,
        boolean begun,
        @Nullable LocalDate until) {}

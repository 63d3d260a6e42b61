package org.weishishi.deliberation.api;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * 表决记录 · one count; the last of an item is valid, earlier ones stay visible.
 *
 * @param votes the figures
 * @param base 应表决人数, present without the recused
 * @param at business time
 * @param by who recorded it
 * @param reason why it corrects an earlier one, null for the first
 * @param valid whether it is the last
 */
public record BallotView(
        Votes votes,
        int base,
        OffsetDateTime at,
        String by,
        @Nullable String reason,
        boolean valid) {}

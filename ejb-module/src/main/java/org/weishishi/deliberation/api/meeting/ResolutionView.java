package org.weishishi.deliberation.api.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 决议 · one edition.
 *
 * @param id its number
 * @param edition 1 for the first, higher for corrections
 * @param title as printed
 * @param decidedOn day
 * @param chair signed as
 * @param clerk signed as
 * @param correction why it replaces the one before, null for the first
 */
public record ResolutionView(
        long id,
        int edition,
        String title,
        LocalDate decidedOn,
        String chair,
        String clerk,
        @Nullable String correction) {}

package org.weishishi.document.api.numbering;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * 文号登记行 · one line of the register.
 *
 * @param id number of the row, 0 when the number belongs to a paper without red head, which keeps its own register
 * @param version for the stale-form check
 * @param no place in the series
 * @param text the number as printed
 * @param state where it stands
 * @param title of the paper, or what it was reserved for
 * @param by who drew it: unit, post, name
 * @param at when it was drawn
 * @param change who changed it last: used or voided; empty when nobody did
 * @param changedAt when, null when never
 * @param reason why it was voided, empty otherwise
 * @param paper the paper that carries it, null when it was issued outside the system
 */
public record NumberRow(
        long id,
        long version,
        long no,
        String text,
        NumberState state,
        String title,
        String by,
        OffsetDateTime at,
        String change,
        @Nullable OffsetDateTime changedAt,
        String reason,
        @Nullable Long paper) {}

package org.weishishi.rule.api.meeting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weishishi.shared.BusinessException;

/**
 * 票选 · choose n of m.
 *
 * @param atLeast how many items a valid ballot names at least, 0 or more
 * @param atMost how many at most, 1 or more
 * @param places how many items are chosen at most, 1 or more
 */
@Schema(
        description = "Choose n of m. Items that reach the pass threshold are ranked by their votes; the "
                + "first places of them are PASSED, the others REFUSED. When equal ranks lie across the "
                + "last place, the tie rule decides about exactly those items.",
        requiredProperties = {"atLeast", "atMost", "places"})
public record Choice(
        @Schema(description = "How many items a valid ballot names at least, 0 or more.")
        int atLeast,

        @Schema(description = "How many at most, 1 or more and not below atLeast.")
        int atMost,

        @Schema(description = "How many items are chosen at most, 1 or more.")
        int places) {

    /** Refuses numbers nobody can fill in ({@code rule.error.choice}). */
    public Choice {
        if (atLeast < 0 || atMost < 1 || atLeast > atMost || places < 1) {
            throw BusinessException.refused("rule.error.choice", atLeast, atMost, places);
        }
    }
}

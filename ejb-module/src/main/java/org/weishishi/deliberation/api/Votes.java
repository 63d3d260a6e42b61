package org.weishishi.deliberation.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 票数 · a show of hands as counted.
 *
 * @param inFavour 赞成, 0 or more
 * @param against 反对, 0 or more
 * @param abstained 弃权, 0 or more
 */
@Schema(
        description = "Figures of one item.",
        requiredProperties = {"inFavour", "against", "abstained"})
public record Votes(
        @Schema(description = "0 or more.") int inFavour,
        @Schema(description = "0 or more.") int against,

        @Schema(description = "0 or more; abstentions stay in the base.")
        int abstained) {

    /** @return how many hands in all */
    public int sum() {
        return Math.addExact(Math.addExact(inFavour, against), abstained);
    }
}

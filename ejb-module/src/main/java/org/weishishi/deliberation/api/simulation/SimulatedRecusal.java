package org.weishishi.deliberation.api.simulation;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 回避.
 *
 * @param item number of the item
 * @param member number on the roster
 * @param reason 回避事由
 */
@Schema(
        name = "SimulatedRecusal",
        description = "A member does not take part in an item. Never in the base; whether in the quorum is the rule's"
                + " RecusalEffect.")
public record SimulatedRecusal(
        @Schema(description = "Number of the item.") int item,

        @Schema(description = "Number on the roster; a member in office with a vote.")
        int member,

        @Schema(description = "Why; never empty.") @Size(min = 1, max = 200)
        String reason) {}

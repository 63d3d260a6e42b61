package org.weishishi.deliberation.api.simulation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 到会与离会.
 *
 * @param member number on the roster
 * @param arrives true: came in; false: left
 * @param moment place in the order of the meeting
 */
@Schema(
        name = "SimulatedMovement",
        description = "Somebody came in or left. Each person alternates, beginning with an arrival.")
public record SimulatedMovement(
        @Schema(description = "Number on the roster.") int member,

        @Schema(description = "true: signed in or came back; false: left.")
        boolean arrives,

        @Schema(
                description =
                        "Place in the order of the meeting, not a clock time. Counts for every ballot of the same or a"
                                + " later moment.",
                examples = "1")
        @Min(0)
        @Max(1_000_000)
        int moment) {}

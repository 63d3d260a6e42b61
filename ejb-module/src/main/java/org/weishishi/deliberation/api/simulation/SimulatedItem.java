package org.weishishi.deliberation.api.simulation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.Money;

/**
 * 议题.
 *
 * @param number number on the agenda
 * @param name 项目名称
 * @param amount yuan
 * @param withdrawn taken from the agenda
 */
@Schema(name = "SimulatedItem", description = "One item of the agenda.")
public record SimulatedItem(
        @Schema(description = "Number on the agenda, unique, 1 upwards.", examples = "1") @Min(1) @Max(100_000)
        int number,

        @Schema(description = "Name, for the texts only.") @Size(max = 200) @Nullable
        String name,

        @Schema(
                implementation = String.class,
                description =
                        "What it asks for in yuan as text with up to two decimals; needed when the rule has a ceiling.",
                examples = "125000.00")
        @Nullable
        Money amount,

        @Schema(
                description =
                        "Whether it was taken from the agenda: no decision, its ballots are left out. False when left"
                                + " out.")
        @Nullable
        Boolean withdrawn) {}

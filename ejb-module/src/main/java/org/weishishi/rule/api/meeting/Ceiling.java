package org.weishishi.rule.api.meeting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weishishi.shared.Money;

/**
 * 资金上限 · the money the items that passed share, in the order of their rank.
 *
 * @param sum what there is, in yuan
 * @param rule what happens to the first that does not fit
 */
@Schema(
        description = "The money of the gate. Items that passed are ranked: VOTE by votes in favour divided "
                + "by the base, SCORE by the average, CHOICE by votes, the higher the earlier, compared "
                + "as exact fractions; equal ones have the same rank and the next rank skips as many. "
                + "Money goes out in the order of rank.",
        requiredProperties = {"sum", "rule"})
public record Ceiling(
        @Schema(
                implementation = String.class,
                description = "What there is, yuan as text with up to two decimals.",
                examples = "200000.00")
        Money sum,

        @Schema(description = "What happens to the first item that does not fit.")
        CeilingRule rule) {}

package org.weishishi.deliberation.api.simulation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.weishishi.rule.api.meeting.VotingRule;

/**
 * 演算 · one meeting with everything that was written down.
 *
 * @param rule the rule of the gate
 * @param day day of the meeting; terms are measured against it. Without it every term counts
 * @param roster 名册
 * @param movements 签到、迟到、离会
 * @param items 议程
 * @param recusals 回避
 * @param rounds 各轮表决
 * @param chairOrders how who presides put items of equal rank in order, each tie by itself, best first
 * @param now the moment at which quorum and items without ballots are looked at; the latest moment given when left out
 */
@Schema(
        name = "Simulation",
        description =
                "One meeting with everything that was written down. The order of entries in the lists never matters, but"
                        + " for chairOrders: moments order movements and ballots, numbers order rounds.",
        requiredProperties = {"rule", "roster", "items"})
public record Simulation(
        @Schema(description = "The rule of the gate.") VotingRule rule,

        @Schema(
                description =
                        "Day of the meeting, ISO 8601; terms are measured against it. Without it every term counts.")
        @Nullable
        LocalDate day,

        @Schema(description = "Who belongs to the body.") SimulatedRoster roster,

        @Schema(description = "Who came in and left, in the order of the moments.") @Size(max = 5000)
        List<SimulatedMovement> movements,

        @Schema(description = "The agenda.") @Size(min = 1, max = 500)
        List<SimulatedItem> items,

        @Schema(description = "Members recused, item by item.") @Size(max = 5000)
        List<SimulatedRecusal> recusals,

        @Schema(description = "Every round of ballots that was held, earlier rounds too.") @Size(max = 1500)
        List<SimulatedRound> rounds,

        @Schema(
                description =
                        "How the person presiding put items of equal rank in order, where the tie rule is CHAIR_DECIDES"
                                + " and equal ranks lie across the line of places or money: one list for each tie,"
                                + " best first, an item once in it. A tie is settled by the last list of exactly"
                                + " its items; one of more or of fewer items says nothing about it. The order of the"
                                + " lists matters.")
        @Size(max = 500)
        List<List<Integer>> chairOrders,

        @Schema(
                description =
                        "The moment at which the quorum and items without ballots are looked at; the latest moment"
                                + " given when left out.")
        @Min(0)
        @Max(1_000_000)
        @Nullable
        Integer now) {}

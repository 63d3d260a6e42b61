package org.weishishi.deliberation.api.simulation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.weishishi.deliberation.api.Votes;
import org.weishishi.deliberation.api.tally.BallotMode;
import org.weishishi.deliberation.api.tally.RoundKind;
import org.weishishi.deliberation.api.tally.Voice;

/**
 * 一轮表决 · what is filled in follows from method and mode.
 *
 * @param number 1 upwards without gaps
 * @param moment place in the order of the meeting
 * @param kind why it was held
 * @param mode how ballots were taken
 * @param reason why again
 * @param item for VOTE and SCORE
 * @param votes for VOTE
 * @param scores for SCORE, SECRET
 * @param counts for CHOICE, SECRET
 * @param ballots for NAMED
 * @param papers for SECRET
 * @param casting how who presides decided a tie
 */
@Schema(
        name = "SimulatedRound",
        description =
                "One round of ballots. VOTE: item, votes (SHOW_OF_HANDS, SECRET) or ballots with voice (NAMED). SCORE:"
                        + " item, scores (SECRET) or ballots with score (NAMED). CHOICE: over all items, counts (SECRET)"
                        + " or ballots with items (NAMED). SECRET always with papers.",
        requiredProperties = {"number", "moment", "kind", "mode"})
public record SimulatedRound(
        @Schema(
                description =
                        "Number of the round of its item (of the whole meeting for CHOICE), 1 upwards without gaps.",
                examples = "1")
        @Min(1)
        @Max(100)
        int number,

        @Schema(description = "Place in the order of the meeting, not before the round it follows.", examples = "10")
        @Min(0)
        @Max(1_000_000)
        int moment,

        @Schema(
                description =
                        "FIRST for number 1. RECOUNT replaces the round before it. REVOTE follows a tie where the tie"
                                + " rule is REVOTE.")
        RoundKind kind,

        @Schema(description = "SHOW_OF_HANDS for VOTE only.")
        BallotMode mode,

        @Schema(description = "Why it was counted or held again; needed from number 2.") @Size(max = 200) @Nullable
        String reason,

        @Schema(description = "Number of the item; left out for CHOICE.") @Nullable
        Integer item,

        @Schema(
                description =
                        "For, against, abstained: together the members in the room who are not recused (SHOW_OF_HANDS)"
                                + " or the valid papers (SECRET).")
        @Nullable
        Votes votes,

        @Schema(description = "Scores without names, as text with up to two decimals, one for each valid sheet.")
        @Size(max = 2000)
        List<BigDecimal> scores,

        @Schema(description = "How many papers name each item put to the choice, also 0.") @Size(max = 500)
        List<Count> counts,

        @Schema(description = "Who said what, each voter once.") @Size(max = 2000)
        List<Named> ballots,

        @Schema(description = "The papers of a secret ballot.") @Nullable
        Papers papers,

        @Schema(
                description = "FAVOUR or AGAINST: how the person presiding decided a tie where the tie rule is"
                        + " CHAIR_DECIDES.")
        @Nullable
        Voice casting) {

    /**
     * 得票.
     *
     * @param item number of the item
     * @param votes how many papers name it
     */
    @Schema(name = "SimulatedCount", description = "How many papers name an item.")
    public record Count(
            @Schema(description = "Number of the item.") int item,

            @Schema(
                    description =
                            "How many valid papers name it; not more than those who took a paper and are not recused from it.")
            @Min(0)
            @Max(100_000)
            int votes) {}

    /**
     * 记名票 · one of the three is filled in.
     *
     * @param member number on the roster
     * @param voice for VOTE
     * @param score for SCORE
     * @param items for CHOICE
     */
    @Schema(
            name = "SimulatedBallot",
            description = "A named ballot: voice for VOTE, score for SCORE, items for CHOICE.")
    public record Named(
            @Schema(description = "Number on the roster; in the room at that moment and not recused.")
            int member,

            @Schema(description = "For VOTE.") @Nullable Voice voice,

            @Schema(
                    implementation = String.class,
                    description = "For SCORE: 0 to the maximum, as text with up to two decimals.",
                    examples = "87.50")
            @Nullable
            BigDecimal score,

            @Schema(description = "For CHOICE: the numbers of the items named, each once.") @Size(max = 500)
            List<Integer> items) {}

    /**
     * 选票.
     *
     * @param roll numbers of those who took a paper
     * @param returned how many came back
     * @param invalid how many of these are invalid
     */
    @Schema(
            name = "SimulatedPapers",
            description =
                    "Who took a paper is written down, never what it says. Invalid and unreturned papers stay in the"
                            + " base.")
    public record Papers(
            @Schema(description = "Numbers of those who took a paper, each once.") @Size(max = 2000)
            List<Integer> roll,

            @Schema(description = "How many came back, at most as many as were taken.") @Min(0) @Max(2000)
            int returned,

            @Schema(description = "How many of those are invalid.") @Min(0) @Max(2000)
            int invalid) {}
}

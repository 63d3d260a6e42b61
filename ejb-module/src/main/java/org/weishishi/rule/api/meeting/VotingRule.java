package org.weishishi.rule.api.meeting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.BusinessException;

/**
 * 议事规则 · the whole rule of one gate.
 *
 * @param body which kind of body
 * @param method how it decides
 * @param quorum how many must be in the room, for the meeting and for each item
 * @param pass what passes a vote or a choice; null for scores, which have their own mark
 * @param tie what happens when votes are equal
 * @param recusal what a recusal does to the quorum
 * @param choice only and always for CHOICE
 * @param scoring only and always for SCORE
 * @param ceiling the money shared by rank, null when money does not matter here
 */
@Schema(
        description = "The whole rule of one gate. pass goes with VOTE and CHOICE, scoring with SCORE, "
                + "choice with CHOICE; a method without its values or with those of another is refused "
                + "(rule.error.method). A CHOICE with a ceiling takes no REVOTE: money tied between items "
                + "that were chosen cannot be voted on again (rule.error.choiceRevote).",
        requiredProperties = {"body", "method", "quorum", "tie", "recusal"})
public record VotingRule(
        @Schema(description = "Which kind of body decides; it changes no figure.")
        BodyKind body,

        @Schema(description = "How it decides.") VoteMethod method,

        @Schema(description = "How many must be in the room, for the meeting and for each item by itself.")
        Quorum quorum,

        @Schema(
                description = "What passes a vote; for CHOICE, what an item needs before it can get a place. Left "
                        + "out for SCORE.")
        @Nullable
        Threshold pass,

        @Schema(
                description = "What happens when votes are equal, or equal ranks lie across the line of places or "
                        + "money.")
        TieRule tie,

        @Schema(description = "What a recusal does to the quorum of its item.")
        RecusalEffect recusal,

        @Schema(description = "Only and always for CHOICE.") @Nullable
        Choice choice,

        @Schema(description = "Only and always for SCORE.") @Nullable
        Scoring scoring,

        @Schema(
                description = "The money that the items which passed share by rank; left out when money does not "
                        + "matter at this gate.")
        @Nullable
        Ceiling ceiling) {

    /** Refuses a method without its values, or with those of another ({@code rule.error.method}). */
    public VotingRule {
        boolean fits = (method == VoteMethod.SCORE) == (scoring != null)
                && (method == VoteMethod.CHOICE) == (choice != null)
                && (method == VoteMethod.SCORE) == (pass == null);
        if (!fits) {
            throw BusinessException.refused("rule.error.method", method);
        }
    }

    /**
     * 票选、资金上限与再次表决并存 · asked of what is proposed, called or described anew, never of a record that is read back.
     *
     * @return whether ties of a choice with money would be voted on again: a second ballot is about places only
     */
    public boolean revotesOnMoney() {
        return choice != null && ceiling != null && tie == TieRule.REVOTE;
    }

    /** Refuses ({@code rule.error.choiceRevote}) to hold a meeting, real or described, by a rule that {@link #revotesOnMoney}. */
    public void requireHoldable() {
        if (revotesOnMoney()) {
            throw BusinessException.refused("rule.error.choiceRevote");
        }
    }
}

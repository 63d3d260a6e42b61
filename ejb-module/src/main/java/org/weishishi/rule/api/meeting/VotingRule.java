package org.weishishi.rule.api.meeting;

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
public record VotingRule(
        BodyKind body,
        VoteMethod method,
        Quorum quorum,
        @Nullable Threshold pass,
        TieRule tie,
        RecusalEffect recusal,
        @Nullable Choice choice,
        @Nullable Scoring scoring,
        @Nullable Ceiling ceiling) {

    /** Refuses a method without its values, or with those of another ({@code rule.error.method}). */
    public VotingRule {
        boolean fits = (method == VoteMethod.SCORE) == (scoring != null)
                && (method == VoteMethod.CHOICE) == (choice != null)
                && (method == VoteMethod.SCORE) == (pass == null);
        if (!fits) {
            throw BusinessException.refused("rule.error.method", method);
        }
    }
}

package org.weishishi.project.api.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.ProjectView;

/**
 * 提议档 · one proposal with all that became of it.
 *
 * @param proposal the proposal
 * @param extras what is known beside its words; holds personal data
 * @param standing how things stand
 * @param due whether the proposer has not yet been told so
 * @param reason why it was declined, null otherwise
 * @param project the project it went into, null without one
 * @param origin the proposal it was split from, null otherwise
 * @param parts the proposals it was split into
 * @param replies what the proposer was told, oldest first
 */
public record ProposalFile(
        ProposalView proposal,
        ProposalExtras extras,
        ProposalStanding standing,
        boolean due,
        @Nullable String reason,
        @Nullable ProjectView project,
        @Nullable ProposalView origin,
        List<ProposalView> parts,
        List<ProposalReply> replies) {

    /** Copies the lists. */
    public ProposalFile {
        parts = List.copyOf(parts);
        replies = List.copyOf(replies);
    }
}

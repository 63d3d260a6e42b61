package org.weishishi.project.api.proposal;

import java.util.List;

/**
 * 收录提议 · what the guided form holds: the proposal, what else is known, and the files that came with it.
 *
 * @param proposal who proposed what, and how it arrived
 * @param extras what else is known
 * @param attachments numbers of files kept for the form
 */
public record ReceiveProposal(EnterProposal proposal, ProposalExtras extras, List<Long> attachments) {

    /** Copies the list. */
    public ReceiveProposal {
        attachments = List.copyOf(attachments);
    }
}

package org.weishishi.project.api.proposal;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 不予采纳 · ends an open proposal without a project.
 *
 * @param proposalId number of the proposal
 * @param reason 理由, 1 to 1000 characters, told to the proposer
 */
public record DeclineProposal(long proposalId, String reason) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("proposal", proposalId);
    }
}

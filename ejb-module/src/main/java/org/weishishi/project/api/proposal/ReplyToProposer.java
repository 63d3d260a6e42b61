package org.weishishi.project.api.proposal;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 答复提议人 · keeps what the proposer was told of how things stand.
 *
 * @param proposalId number of the proposal
 * @param channel how it was said
 * @param text what was said, 1 to 1000 characters
 */
public record ReplyToProposer(long proposalId, ReplyChannel channel, String text) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("proposal", proposalId);
    }
}

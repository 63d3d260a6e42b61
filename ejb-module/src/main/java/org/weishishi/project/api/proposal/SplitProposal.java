package org.weishishi.project.api.proposal;

import java.util.List;
import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 拆分提议 · makes several proposals of one that asks for several things; proposer, category and channel stay.
 *
 * @param proposalId number of the proposal
 * @param parts the words of each part, two to ten, each 1 to 1000 characters
 */
public record SplitProposal(long proposalId, List<String> parts) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("proposal", proposalId);
    }
}

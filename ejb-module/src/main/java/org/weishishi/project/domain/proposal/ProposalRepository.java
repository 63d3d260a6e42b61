package org.weishishi.project.domain.proposal;

import java.util.Collection;
import java.util.List;

/** 提议库. */
public interface ProposalRepository {

    /** Keeps a new proposal and gives it its id. */
    void add(Proposal proposal);

    /** @return those of the numbers that exist, oldest first */
    List<Proposal> withIds(Collection<Long> ids);

    /** @return the open proposals of a community, oldest first, at most 500 */
    List<Proposal> open(long communityId);

    /** @return the open proposals of a community that come after that one and have the word, oldest first */
    List<Proposal> open(long communityId, OpenProposals wanted, int limit);

    /** @return how many proposals of a community are open, counted up to the limit */
    int countOpen(long communityId, int limit);

    /** @return the proposals a project was made of, oldest first */
    List<Proposal> of(long projectId);

    /** @return the proposals of a community that something became of, newest first */
    List<Proposal> handled(long communityId, int limit);

    /** @return the proposals that one was split into, in their order */
    List<Proposal> partsOf(long proposalId);
}

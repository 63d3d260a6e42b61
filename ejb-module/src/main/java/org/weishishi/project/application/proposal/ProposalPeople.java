package org.weishishi.project.application.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.weishishi.project.api.PersonNames;
import org.weishishi.project.api.proposal.ProposalView;
import org.weishishi.project.api.proposal.ProposerCategory;
import org.weishishi.project.domain.proposal.Proposal;
import org.weishishi.project.domain.proposal.ProposalRepository;

/** 提议人姓名 · the people whose proposals became a project; committees, stations and organisations are no people. */
@ApplicationScoped
public class ProposalPeople implements PersonNames {

    private static final Set<String> PEOPLE = Set.of(
            ProposerCategory.DEPUTY.name(), ProposerCategory.PARTY_MEMBER.name(), ProposerCategory.RESIDENT.name());

    private final ProposalRepository proposals;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    ProposalPeople() {
        this(null);
    }

    @Inject
    public ProposalPeople(ProposalRepository proposals) {
        this.proposals = proposals;
    }

    @Override
    public Set<String> of(long projectId) {
        return proposals.of(projectId).stream()
                .map(Proposal::view)
                .filter(one -> PEOPLE.contains(one.category()))
                .map(ProposalView::proposerName)
                .collect(Collectors.toSet());
    }
}

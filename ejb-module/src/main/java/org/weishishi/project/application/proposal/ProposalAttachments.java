package org.weishishi.project.application.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.weishishi.document.application.attachment.AttachmentHolder;
import org.weishishi.organization.api.Actor;
import org.weishishi.project.api.proposal.ProposalState;
import org.weishishi.project.application.ProjectScope;
import org.weishishi.project.domain.proposal.Proposal;
import org.weishishi.project.domain.proposal.ProposalRepository;
import org.weishishi.shared.Permission;

/** 提议的附件 · read by who reads projects of the community or enters its proposals, changed by the latter while the proposal is open. */
@ApplicationScoped
public class ProposalAttachments implements AttachmentHolder {

    private final ProposalRepository proposals;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    ProposalAttachments() {
        this(null);
    }

    @Inject
    public ProposalAttachments(ProposalRepository proposals) {
        this.proposals = proposals;
    }

    @Override
    public String kind() {
        return "proposal";
    }

    @Override
    public boolean readable(Actor actor, long id) {
        return (actor.may(Permission.PROPOSAL_ENTER) || actor.may(Permission.PROJECT_READ))
                && seen(actor, id).isPresent();
    }

    @Override
    public boolean writable(Actor actor, long id) {
        return actor.may(Permission.PROPOSAL_ENTER)
                && seen(actor, id)
                        .filter(one -> one.view().state() == ProposalState.OPEN)
                        .isPresent();
    }

    private Optional<Proposal> seen(Actor actor, long id) {
        return proposals.withIds(List.of(id)).stream()
                .filter(one -> ProjectScope.sees(actor, one.locality()))
                .findFirst();
    }
}

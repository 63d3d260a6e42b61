package org.weishishi.project.application.proposal;

import jakarta.inject.Inject;
import org.weishishi.document.application.attachment.Attachments;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.api.draft.DraftKey;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.organization.application.draft.FormDrafts;
import org.weishishi.project.api.proposal.ReceiveProposal;
import org.weishishi.project.application.ProjectScope;
import org.weishishi.project.domain.Locality;
import org.weishishi.project.domain.proposal.ContactRule;
import org.weishishi.project.domain.proposal.Proposal;
import org.weishishi.project.domain.proposal.ProposalBatches;
import org.weishishi.project.domain.proposal.ProposalRepository;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.SubjectRef;
import org.weishishi.shared.UseCase;

/** 收录提议 · the guided form: the proposal with its files, and the draft of the form is gone, all in one transaction. */
@UseCase
public class ReceiveProposals {

    /** The draft of the form. */
    public static final DraftKey FORM = DraftKey.fresh("project.proposal");

    private final ProposalRepository proposals;
    private final ProposalBatches batches;
    private final Attachments attachments;
    private final FormDrafts drafts;
    private final CurrentActor actor;
    private final BusinessClock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    ReceiveProposals() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ReceiveProposals(
            ProposalRepository proposals,
            ProposalBatches batches,
            Attachments attachments,
            FormDrafts drafts,
            CurrentActor actor,
            BusinessClock clock) {
        this.proposals = proposals;
        this.batches = batches;
        this.attachments = attachments;
        this.drafts = drafts;
        this.actor = actor;
        this.clock = clock;
    }

    /** @return the new proposal; refusals of {@link Proposal}, {@link ContactRule}, {@link ProposalBatches} and {@link Attachments#bind} */
    @Allowed(Permission.PROPOSAL_ENTER)
    public SubjectRef receive(ReceiveProposal said) {
        Actor clerk = actor.require();
        if (!ProjectScope.atCommunity(clerk)) {
            throw BusinessException.forbidden("project.error.communityOnly");
        }
        Proposal proposal = new Proposal(said.proposal(), new Locality(clerk.unit()), clerk.by(), clock.now());
        proposal.knownBeside(ContactRule.checked(said.extras(), clock.today()));
        proposal.joinCampaign(batches, clock.today());
        proposals.add(proposal);
        SubjectRef made = new SubjectRef("proposal", proposal.id());
        attachments.bind(said.attachments(), made, clerk);
        drafts.submitted(clerk, FORM);
        return made;
    }
}

package org.weishishi.project.web.proposal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.OfferedTerms;
import org.weishishi.project.api.proposal.MergeProposals;
import org.weishishi.project.api.proposal.ProposalChannel;
import org.weishishi.project.api.proposal.ProposalFile;
import org.weishishi.project.api.proposal.ProposalView;
import org.weishishi.project.api.proposal.ProposerCategory;
import org.weishishi.project.api.proposal.SimilarWork;
import org.weishishi.project.application.ReadTerms;
import org.weishishi.project.application.proposal.FindSimilar;
import org.weishishi.project.application.proposal.HandleProposal;
import org.weishishi.project.application.proposal.Intake;
import org.weishishi.project.web.DetailsForm;
import org.weishishi.shared.Settings;
import org.weishishi.shell.Confirmation;
import org.weishishi.shell.Viewer;

/** 提议登记 · proposals of the own community: entered above, chosen and merged into a project below. */
@Named
@ViewScoped
public class ProposalsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Intake intake;

    @Inject
    private HandleProposal handle;

    @Inject
    private ReadTerms readTerms;

    @Inject
    private FindSimilar findSimilar;

    @Inject
    private Confirmation confirmation;

    @Inject
    private Viewer viewer;

    @Inject
    private Settings settings;

    private transient @Nullable OfferedTerms terms;
    private ProposalForm proposal = new ProposalForm();
    private final DetailsForm details = new DetailsForm();
    private final Map<Long, Boolean> chosen = new HashMap<>();
    private List<ProposalView> open = List.of();
    private List<ProposalFile> handled = List.of();
    private List<SimilarWork> likeText = List.of();
    private List<SimilarWork> likeName = List.of();

    /** Reads the open proposals; the list stays as seen until an act of this page changes it. */
    public void load() {
        open = intake.open();
        handled = handle.handled();
        if (details.getProposerUnit().isEmpty()) {
            details.setProposerUnit(viewer.getUnit());
        }
    }

    /** 查重 · what the proposal typed so far resembles. */
    public void compareText() {
        likeText = findSimilar.to(proposal.getText());
    }

    /** 查重 · what the name of the project typed so far resembles, the chosen proposals apart. */
    public void compareName() {
        likeName = findSimilar.to(details.getName()).stream()
                .filter(one -> one.code() != null || !chosen.getOrDefault(one.id(), false))
                .toList();
    }

    /** 登记提议. */
    public void enter() {
        intake.enter(proposal.said());
        proposal = new ProposalForm();
        likeText = List.of();
        confirmation.say("project.proposals.entered");
        load();
    }

    /** 合并立项 · goes on to the new project. */
    public String merge() {
        List<Long> ids = open.stream()
                .map(ProposalView::id)
                .filter(id -> chosen.getOrDefault(id, false))
                .toList();
        long project = intake.merge(new MergeProposals(ids, details.said()));
        confirmation.say("project.proposals.merged");
        return "/project/project?faces-redirect=true&id=" + project;
    }

    /** @return whether amounts may be marked as demonstration */
    public boolean isDemo() {
        return settings.demo();
    }

    public ProposalForm getProposal() {
        return proposal;
    }

    public DetailsForm getDetails() {
        return details;
    }

    public Map<Long, Boolean> getChosen() {
        return chosen;
    }

    public List<ProposalView> getOpen() {
        return open;
    }

    public List<ProposalFile> getHandled() {
        return handled;
    }

    public List<SimilarWork> getLikeText() {
        return likeText;
    }

    public List<SimilarWork> getLikeName() {
        return likeName;
    }

    public List<ProposerCategory> getCategories() {
        return Arrays.asList(ProposerCategory.values());
    }

    public List<ProposalChannel> getChannels() {
        return Arrays.asList(ProposalChannel.values());
    }

    /** @return the kinds and fields of the rules in force here */
    public OfferedTerms getTerms() {
        if (terms == null) {
            terms = readTerms.here();
        }
        return terms;
    }
}

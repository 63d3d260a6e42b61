package org.weishishi.project.web.proposal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.OfferedTerms;
import org.weishishi.project.api.proposal.MergeProposals;
import org.weishishi.project.api.proposal.ProposalView;
import org.weishishi.project.api.proposal.SimilarWork;
import org.weishishi.project.application.ReadTerms;
import org.weishishi.project.application.proposal.FindSimilar;
import org.weishishi.project.application.proposal.Intake;
import org.weishishi.project.web.DetailsForm;
import org.weishishi.shared.Settings;
import org.weishishi.shell.Confirmation;
import org.weishishi.shell.Viewer;

/** 合并立项 · one project of the proposals that were chosen in the list; their origin is kept. */
@Named
@ViewScoped
public class ProposalMergePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Intake intake;

    @Inject
    private FindSimilar findSimilar;

    @Inject
    private Confirmation confirmation;

    @Inject
    private Viewer viewer;

    @Inject
    private Settings settings;

    @Inject
    private ReadTerms readTerms;

    private transient @Nullable OfferedTerms terms;
    private final DetailsForm details = new DetailsForm();
    private String ids = "";
    private List<ProposalView> chosen = List.of();
    private List<SimilarWork> like = List.of();

    /** Reads what was chosen and is still open. */
    public void load() {
        chosen = intake.chosen(numbers());
        if (details.getProposerUnit().isEmpty()) {
            details.setProposerUnit(viewer.getUnit());
        }
    }

    private List<Long> numbers() {
        return Stream.of(ids.split(",", -1))
                .filter(one -> one.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .toList();
    }

    /** 查重 · what the name typed so far resembles, the chosen proposals apart. */
    public void compare() {
        List<Long> own = chosen.stream().map(ProposalView::id).toList();
        like = findSimilar.to(details.getName()).stream()
                .filter(one -> one.code() != null || !own.contains(one.id()))
                .toList();
    }

    /** 合并立项 · goes on to the new project. */
    public String merge() {
        long project = intake.merge(new MergeProposals(numbers(), details.said()));
        confirmation.say("project.proposals.merged");
        return "/project/edit-project?faces-redirect=true&id=" + project;
    }

    /** @return whether amounts may be marked as demonstration */
    public boolean isDemo() {
        return settings.demo();
    }

    /** @return the kinds and fields of the rules in force here */
    public OfferedTerms getTerms() {
        if (terms == null) {
            terms = readTerms.here();
        }
        return terms;
    }

    public DetailsForm getDetails() {
        return details;
    }

    public List<ProposalView> getChosen() {
        return chosen;
    }

    public List<SimilarWork> getLike() {
        return like;
    }

    public String getIds() {
        return ids;
    }

    public void setIds(@Nullable String ids) {
        this.ids = ids == null ? "" : ids;
    }
}

package org.weishishi.project.web.proposal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.weishishi.project.api.proposal.ProposalChannel;
import org.weishishi.project.api.proposal.ProposerCategory;
import org.weishishi.project.api.proposal.SimilarWork;
import org.weishishi.project.application.proposal.FindSimilar;
import org.weishishi.project.application.proposal.ReceiveProposals;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shell.Confirmation;

/** 登记提议 · one proposal, entered on behalf, step by step; help follows who proposes and how it arrived. */
@Named
@ViewScoped
public class ProposalIntakePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReceiveProposals proposals;

    @Inject
    private FindSimilar findSimilar;

    @Inject
    private Confirmation confirmation;

    @Inject
    private BusinessClock clock;

    private final ProposalForm form = new ProposalForm();
    private List<SimilarWork> like = List.of();

    /** Received today, unless somebody says otherwise. */
    public void load() {
        form.setReceivedOn(clock.today());
    }

    /** 查重 · what the proposal typed so far resembles. */
    public void compare() {
        like = findSimilar.to(form.getText());
    }

    /** 登记，回到列表. */
    public String receive() {
        proposals.receive(form.said());
        confirmation.say("project.proposals.entered");
        return "/project/proposals?faces-redirect=true";
    }

    /** 登记，再登记一条. */
    public String receiveAndGoOn() {
        proposals.receive(form.said());
        confirmation.say("project.proposals.entered");
        return "/project/proposal-intake?faces-redirect=true";
    }

    /** @return name of the draft of this form */
    public String getDraft() {
        return ReceiveProposals.FORM.form();
    }

    public ProposalForm getForm() {
        return form;
    }

    public List<SimilarWork> getLike() {
        return like;
    }

    public List<ProposerCategory> getCategories() {
        return Arrays.asList(ProposerCategory.values());
    }

    public List<ProposalChannel> getChannels() {
        return Arrays.asList(ProposalChannel.values());
    }
}

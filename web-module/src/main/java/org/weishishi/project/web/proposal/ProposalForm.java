package org.weishishi.project.web.proposal;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.proposal.EnterProposal;
import org.weishishi.project.api.proposal.ProposalChannel;
import org.weishishi.project.api.proposal.ProposerCategory;

/** 提议登记表 · what the clerk types for one proposal. */
public class ProposalForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String text = "";
    private String proposerName = "";
    private ProposerCategory category = ProposerCategory.RESIDENT;
    private ProposalChannel channel = ProposalChannel.PAPER;

    EnterProposal said() {
        return new EnterProposal(text, proposerName, category, channel);
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public String getProposerName() {
        return proposerName;
    }

    public void setProposerName(@Nullable String proposerName) {
        this.proposerName = proposerName == null ? "" : proposerName;
    }

    public ProposerCategory getCategory() {
        return category;
    }

    public void setCategory(ProposerCategory category) {
        this.category = category;
    }

    public ProposalChannel getChannel() {
        return channel;
    }

    public void setChannel(ProposalChannel channel) {
        this.channel = channel;
    }
}

package org.weishishi.project.web.proposal;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.proposal.EnterProposal;
import org.weishishi.project.api.proposal.ProposalChannel;
import org.weishishi.project.api.proposal.ProposalExtras;
import org.weishishi.project.api.proposal.ProposerCategory;
import org.weishishi.project.api.proposal.ReceiveProposal;
import org.weishishi.shared.Money;

/** 提议登记表 · what the clerk types for one proposal; the estimate is in yuan. */
public class ProposalForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String text = "";
    private String proposerName = "";
    private ProposerCategory category = ProposerCategory.RESIDENT;
    private ProposalChannel channel = ProposalChannel.PAPER;
    private String phone = "";
    private @Nullable BigDecimal estimate;
    private @Nullable LocalDate receivedOn;
    private String files = "";

    ReceiveProposal said() {
        List<Long> ids = Stream.of(files.split(",", -1))
                .map(String::strip)
                .filter(one -> one.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .toList();
        return new ReceiveProposal(
                new EnterProposal(text, proposerName, category, channel),
                new ProposalExtras(phone, estimate == null ? null : new Money(estimate), receivedOn),
                ids);
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

    public String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = phone == null ? "" : phone;
    }

    public @Nullable BigDecimal getEstimate() {
        return estimate;
    }

    public void setEstimate(@Nullable BigDecimal estimate) {
        this.estimate = estimate;
    }

    public @Nullable LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(@Nullable LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    /** @return numbers of the files kept for the form, with commas */
    public String getFiles() {
        return files;
    }

    public void setFiles(@Nullable String files) {
        this.files = files == null ? "" : files;
    }
}

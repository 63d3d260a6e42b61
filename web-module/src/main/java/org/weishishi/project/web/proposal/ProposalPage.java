package org.weishishi.project.web.proposal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.ProjectView;
import org.weishishi.project.api.proposal.DeclineProposal;
import org.weishishi.project.api.proposal.ProposalFile;
import org.weishishi.project.api.proposal.ProposalState;
import org.weishishi.project.api.proposal.ReplyChannel;
import org.weishishi.project.api.proposal.ReplyToProposer;
import org.weishishi.project.api.proposal.SplitProposal;
import org.weishishi.project.application.campaign.BrowseCampaigns;
import org.weishishi.project.application.proposal.HandleProposal;
import org.weishishi.shell.Confirmation;
import org.weishishi.shell.Messages;

/** 一条提议 · what became of it, and what its proposer was told; split or declined here, merged at the list. */
@Named
@ViewScoped
public class ProposalPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int QUOTED = 30;

    @Inject
    private HandleProposal handle;

    @Inject
    private BrowseCampaigns campaigns;

    @Inject
    private Confirmation confirmation;

    @Inject
    private Messages messages;

    private long id;
    private @Nullable ProposalFile file;
    private String reason = "";
    private String parts = "";
    private String reply = "";
    private ReplyChannel channel = ReplyChannel.PHONE;

    /** Reads the proposal and drafts the reply that is due. */
    public void load() {
        file = handle.of(id);
        parts = getFile().proposal().text();
        reply = getFile().due() ? drafted() : "";
    }

    private String drafted() {
        ProjectView project = getFile().project();
        String text = getFile().proposal().text();
        String quoted = text.codePointCount(0, text.length()) <= QUOTED
                ? text
                : text.substring(0, text.offsetByCodePoints(0, QUOTED)) + "…";
        Object told = project != null
                ? project.name()
                : Objects.requireNonNullElse(
                        getFile().reason(), getFile().parts().size());
        return messages.of("project.reply." + getFile().standing().name(), quoted, told);
    }

    /** 不予采纳. */
    public void decline() {
        handle.decline(new DeclineProposal(id, reason));
        confirmation.say("project.proposal.declined");
        load();
    }

    /** 拆分 · one part in each line. */
    public void split() {
        handle.split(new SplitProposal(
                id, parts.lines().filter(line -> !line.isBlank()).toList()));
        confirmation.say("project.proposal.splitDone");
        load();
    }

    /** 登记答复. */
    public void answer() {
        handle.reply(new ReplyToProposer(id, channel, reply));
        confirmation.say("project.proposal.replied");
        load();
    }

    public ProposalFile getFile() {
        return Objects.requireNonNull(file);
    }

    /** @return the batch whose collection took it in, null for none */
    public @Nullable String getBatch() {
        Long batch = getFile().proposal().campaignId();
        return batch == null ? null : BatchNames.of(campaigns.all(), messages).get(batch);
    }

    /** @return whether nothing has become of it yet */
    public boolean isOpen() {
        return getFile().proposal().state() == ProposalState.OPEN;
    }

    public List<ReplyChannel> getChannels() {
        return Arrays.asList(ReplyChannel.values());
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String getParts() {
        return parts;
    }

    public void setParts(@Nullable String parts) {
        this.parts = parts == null ? "" : parts;
    }

    public String getReply() {
        return reply;
    }

    public void setReply(@Nullable String reply) {
        this.reply = reply == null ? "" : reply;
    }

    public ReplyChannel getChannel() {
        return channel;
    }

    public void setChannel(ReplyChannel channel) {
        this.channel = channel;
    }
}

package org.weishishi.project.domain.proposal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.ProjectStatus;
import org.weishishi.project.api.proposal.EnterProposal;
import org.weishishi.project.api.proposal.ProposalChannel;
import org.weishishi.project.api.proposal.ProposalExtras;
import org.weishishi.project.api.proposal.ProposalReply;
import org.weishishi.project.api.proposal.ProposalStanding;
import org.weishishi.project.api.proposal.ProposalState;
import org.weishishi.project.api.proposal.ProposalView;
import org.weishishi.project.api.proposal.ProposerCategory;
import org.weishishi.project.api.proposal.ReplyToProposer;
import org.weishishi.project.domain.Locality;
import org.weishishi.project.domain.ProjectText;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.ActedByConverter;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Money;

/** 提议 · what somebody wants for the community; goes into at most one project and keeps its origin. */
@Entity
@Table(name = "proposal")
public class Proposal {

    private static final int MOST_PARTS = 10;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "proposal_seq")
    @SequenceGenerator(name = "proposal_seq", sequenceName = "proposal_seq", allocationSize = 100)
    private @Nullable Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Embedded
    private Locality locality;

    @Column(name = "content", nullable = false, updatable = false)
    private String text;

    @Column(name = "proposer_name", nullable = false, updatable = false)
    private String proposerName;

    @Enumerated(EnumType.STRING)
    @Column(name = "category", nullable = false, updatable = false)
    private ProposerCategory category;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel", nullable = false, updatable = false)
    private ProposalChannel channel;

    @Convert(converter = ActedByConverter.class)
    @Column(name = "entered_by", nullable = false, updatable = false)
    private ActedBy enteredBy;

    @Column(name = "entered_at", nullable = false, updatable = false)
    private OffsetDateTime enteredAt;

    @Column(name = "contact_phone", updatable = false)
    private @Nullable String phone;

    @Column(name = "estimate", updatable = false)
    private @Nullable BigDecimal estimate;

    @Column(name = "received_on", updatable = false)
    private @Nullable LocalDate receivedOn;

    @Column(name = "project_id")
    private @Nullable Long projectId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private ProposalState state = ProposalState.OPEN;

    @Column(name = "state_reason")
    private @Nullable String reason;

    @Column(name = "state_at")
    private @Nullable OffsetDateTime stateAt;

    @Column(name = "campaign_id", updatable = false)
    private @Nullable Long campaignId;

    @Column(name = "entered_late", nullable = false, updatable = false)
    private boolean enteredLate;

    @Column(name = "split_of", updatable = false)
    private @Nullable Long splitOf;

    @ElementCollection
    @CollectionTable(name = "proposal_reply", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderBy("position")
    private List<KeptReply> replies = new ArrayList<>();

    protected Proposal() {}

    /** Enters a proposal; lengths as said at {@link EnterProposal}. */
    public Proposal(EnterProposal said, Locality locality, ActedBy by, OffsetDateTime at) {
        this.locality = locality;
        this.text = ProjectText.required("text", said.text(), 1000);
        this.proposerName = ProjectText.required("proposerName", said.proposerName(), 100);
        this.category = said.category();
        this.channel = said.channel();
        this.enteredBy = by;
        this.enteredAt = at;
    }

    /** What else is known of a new proposal, checked by {@link ContactRule}. */
    public void knownBeside(ProposalExtras extras) {
        Money sum = extras.estimate();
        phone = extras.phone();
        estimate = sum == null ? null : sum.yuan();
        receivedOn = extras.receivedOn();
    }

    /**
     * 归入批次 · belongs to the batch of the day it was received, or entered where that is not known; 补录 when the collection of that
     * batch was over the day it was entered.
     *
     * @param today the day it is entered
     */
    public void joinCampaign(ProposalBatches batches, LocalDate today) {
        ProposalBatches.Batch batch = batches.batchOf(locality, receivedOn == null ? today : receivedOn);
        campaignId = batch == null ? null : batch.id();
        enteredLate = batch != null && today.isAfter(batch.until());
    }

    /** @return what is known beside the words; holds personal data */
    public ProposalExtras extras() {
        return new ProposalExtras(phone, estimate == null ? null : new Money(estimate), receivedOn);
    }

    /** Conflict {@code project.error.proposalTaken} when something already became of it. */
    public void requireOpen() {
        if (state != ProposalState.OPEN) {
            throw BusinessException.conflict("project.error.proposalTaken", text);
        }
    }

    /** 合并立项 · goes into a project; conflict as {@link #requireOpen()}. */
    public void mergeInto(long project, OffsetDateTime at) {
        become(ProposalState.MERGED, at);
        projectId = project;
    }

    /** 不予采纳 · ends without a project; conflict as {@link #requireOpen()}. */
    public void decline(String why, OffsetDateTime at) {
        String told = ProjectText.required("declineReason", why, 1000);
        become(ProposalState.DECLINED, at);
        reason = told;
    }

    /**
     * 拆分 · ends as the origin of its parts; conflict as {@link #requireOpen()}, refusal {@code project.error.splitParts} unless there
     * are two to ten.
     *
     * @return the parts, to be kept
     */
    public List<Proposal> split(List<String> parts, ActedBy by, OffsetDateTime at) {
        if (parts.size() < 2 || parts.size() > MOST_PARTS) {
            throw BusinessException.refused("project.error.splitParts", MOST_PARTS, parts.size());
        }
        List<Proposal> made = parts.stream()
                .map(part -> new Proposal(new EnterProposal(part, proposerName, category, channel), locality, by, at))
                .toList();
        become(ProposalState.SPLIT, at);
        made.forEach(part -> {
            part.splitOf = id();
            part.campaignId = campaignId;
            part.enteredLate = enteredLate;
            part.knownBeside(new ProposalExtras(phone, null, receivedOn));
        });
        return made;
    }

    private void become(ProposalState next, OffsetDateTime at) {
        requireOpen();
        state = next;
        stateAt = at;
    }

    /** 答复 · keeps what the proposer was told. */
    public void reply(ReplyToProposer said, ProposalStanding standing, ActedBy by, OffsetDateTime at) {
        replies.add(new KeptReply(replies.size(), said, standing, by, at));
    }

    /** @return how things stand, given the project it went into */
    public ProposalStanding standing(@Nullable ProjectStatus project) {
        if (project == null || project == ProjectStatus.DRAFT || project == ProjectStatus.RUNNING) {
            return ProposalStanding.valueOf(state.name());
        }
        return ProposalStanding.valueOf(project.name());
    }

    /** @return whether the proposer has not yet been told that things stand so */
    public boolean due(ProposalStanding standing) {
        return standing != ProposalStanding.OPEN && replies().stream().noneMatch(reply -> reply.standing() == standing);
    }

    public List<ProposalReply> replies() {
        return replies.stream().map(KeptReply::view).toList();
    }

    /** @return why it was declined, null otherwise */
    public @Nullable String reason() {
        return reason;
    }

    /** @return the proposal it was split from, null otherwise */
    public @Nullable Long splitOf() {
        return splitOf;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public Locality locality() {
        return locality;
    }

    public OffsetDateTime enteredAt() {
        return enteredAt;
    }

    public @Nullable Long projectId() {
        return projectId;
    }

    /** @return what lists show */
    public ProposalView view() {
        return new ProposalView(
                id(),
                text,
                proposerName,
                category.name(),
                channel.name(),
                enteredBy.unitName() + " " + enteredBy.postName() + " " + enteredBy.personName(),
                enteredAt,
                state,
                campaignId,
                enteredLate,
                projectId);
    }
}

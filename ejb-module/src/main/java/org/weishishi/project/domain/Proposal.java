package org.weishishi.project.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.EnterProposal;
import org.weishishi.project.api.ProposalChannel;
import org.weishishi.project.api.ProposalView;
import org.weishishi.project.api.ProposerCategory;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.ActedByConverter;
import org.weishishi.shared.BusinessException;

/** 提议 · what somebody wants for the community; goes into at most one project and keeps its origin. */
@Entity
@Table(name = "proposal")
public class Proposal {

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

    @Column(name = "project_id")
    private @Nullable Long projectId;

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

    /** Conflict {@code project.error.proposalTaken} when it already went into a project. */
    public void requireOpen() {
        if (projectId != null) {
            throw BusinessException.conflict("project.error.proposalTaken", text);
        }
    }

    /** Goes into a project; conflict as {@link #requireOpen()}. */
    public void mergeInto(long project) {
        requireOpen();
        projectId = project;
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
                projectId);
    }
}

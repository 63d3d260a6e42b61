package org.weishishi.project.domain.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.ActedByConverter;

/** 逾期申报的同意 · the street let a project into a batch after its collection; never changed. */
@Entity
@Table(name = "late_acceptance")
public class LateAcceptance {

    @Id
    @Column(name = "project_id", nullable = false)
    private @Nullable Long projectId;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "campaign_id", nullable = false, updatable = false)
    private long campaignId;

    @Column(name = "reason", nullable = false, updatable = false)
    private String why;

    @Convert(converter = ActedByConverter.class)
    @Column(name = "accepted_by", nullable = false, updatable = false)
    private ActedBy by;

    @Column(name = "accepted_at", nullable = false, updatable = false)
    private OffsetDateTime at;

    protected LateAcceptance() {}

    /** Lets the project into the batch. */
    public LateAcceptance(long projectId, long campaignId, String why, ActedBy by, OffsetDateTime at) {
        this.projectId = projectId;
        this.campaignId = campaignId;
        this.why = why;
        this.by = by;
        this.at = at;
    }

    public long campaignId() {
        return campaignId;
    }

    /** @return why the street let it in */
    public String why() {
        return why;
    }

    public ActedBy by() {
        return by;
    }

    public OffsetDateTime at() {
        return at;
    }
}

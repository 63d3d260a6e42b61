package org.weishishi.project.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.ProjectDetails;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.ActedByConverter;

/** 项目要素 · what a project is and where it belongs; its road is {@link MicroProject}. */
@MappedSuperclass
public abstract class ProjectHeader {

    @Column(name = "code", nullable = false, updatable = false)
    private String code;

    @Embedded
    private Locality locality;

    @Embedded
    private Declaration declaration;

    @Column(name = "declared_version", nullable = false)
    private int declaredVersion;

    @Column(name = "campaign_id")
    private @Nullable Long campaignId;

    @Column(name = "profile_key", nullable = false, updatable = false)
    private String profileKey;

    @Convert(converter = ActedByConverter.class)
    @Column(name = "drafted_by", nullable = false, updatable = false)
    private ActedBy draftedBy;

    @Column(name = "created_at", nullable = false, updatable = false)
    private OffsetDateTime createdAt;

    @Column(name = "updated_at", nullable = false)
    private OffsetDateTime updatedAt;

    /** For the database only. */
    @SuppressWarnings("NullAway")
    protected ProjectHeader() {}

    ProjectHeader(ProjectOrigin origin, ActedBy by, OffsetDateTime at) {
        this.code = origin.code();
        this.locality = origin.locality();
        this.declaration = new Declaration(origin.details(), origin.named());
        this.profileKey = origin.profileKey();
        this.draftedBy = by;
        this.createdAt = at;
        this.updatedAt = at;
    }

    void declared(int version, ProjectDetails said, Classification named) {
        declaration = new Declaration(said, named);
        declaredVersion = version;
    }

    void countAs(int version) {
        declaredVersion = version;
    }

    /** 归入批次 · the batch that takes the project in. */
    public void joinCampaign(@Nullable Long campaign) {
        campaignId = campaign;
    }

    /** Notes that something happened to the project, which brings it to the top of the lists. */
    public void touch(OffsetDateTime at) {
        updatedAt = at;
    }

    String name() {
        return declaration.name();
    }

    public String code() {
        return code;
    }

    public Locality locality() {
        return locality;
    }

    public ProjectDetails details() {
        return declaration.details();
    }

    /** @return kind and field as the rule profile named them */
    public Classification named() {
        return declaration.named();
    }

    /** @return number of the version declared now, 0 for a project older than versions */
    public int declaredVersion() {
        return declaredVersion;
    }

    public @Nullable Long campaignId() {
        return campaignId;
    }

    public String profileKey() {
        return profileKey;
    }

    public ActedBy draftedBy() {
        return draftedBy;
    }

    public OffsetDateTime createdAt() {
        return createdAt;
    }

    public OffsetDateTime updatedAt() {
        return updatedAt;
    }
}

package org.weishishi.audit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.SubjectRef;

/** 审计记录 · one business act; inserted with it, never changed, hence without a version. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_entry_seq")
    @SequenceGenerator(name = "audit_entry_seq", sequenceName = "audit_entry_seq", allocationSize = 100)
    private @Nullable Long id;

    @Column(name = "recorded_at", updatable = false)
    private OffsetDateTime recordedAt;

    @Column(name = "business_at", updatable = false)
    private OffsetDateTime businessAt;

    @Column(name = "account", updatable = false)
    private String account;

    @Column(name = "person_id", updatable = false)
    private @Nullable Long personId;

    @Column(name = "person_name", updatable = false)
    private String personName;

    @Column(name = "post_id", updatable = false)
    private @Nullable Long postId;

    @Column(name = "post_name", updatable = false)
    private String postName;

    @Column(name = "unit_id", updatable = false)
    private @Nullable Long unitId;

    @Column(name = "unit_name", updatable = false)
    private String unitName;

    @Column(name = "action", updatable = false)
    private String action;

    @Column(name = "subject_kind", updatable = false)
    private @Nullable String subjectKind;

    @Column(name = "subject_id", updatable = false)
    private @Nullable Long subjectId;

    @Column(name = "facts", updatable = false)
    private String facts;

    @Column(name = "content_hash")
    private String contentHash = "";

    protected AuditEntry() {}

    /** Not yet hashed: the number, which the hash covers, comes with {@link #hashed()}. */
    public AuditEntry(
            OffsetDateTime recordedAt,
            OffsetDateTime businessAt,
            ActedBy by,
            String action,
            @Nullable SubjectRef subject,
            String facts) {
        this.recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
        this.businessAt = businessAt.truncatedTo(ChronoUnit.MICROS);
        this.account = by.account();
        this.personId = by.personId();
        this.personName = by.personName();
        this.postId = by.postId();
        this.postName = by.postName();
        this.unitId = by.unitId();
        this.unitName = by.unitName();
        this.action = action;
        this.subjectKind = subject == null ? null : subject.kind();
        this.subjectId = subject == null ? null : subject.id();
        this.facts = facts;
    }

    /** Fixes the hash once the entry has its number, before it is written. */
    public void hashed() {
        contentHash = content().hash();
    }

    /** @return its number, once persisted */
    public long id() {
        if (id == null) {
            throw new IllegalStateException("not yet persisted");
        }
        return id;
    }

    /** @return the hash over everything it says */
    public String contentHash() {
        return contentHash;
    }

    /** @return everything it says */
    public EntryContent content() {
        ActedBy by = new ActedBy(account, personId, personName, postId, postName, unitId, unitName);
        SubjectRef subject = subjectKind == null || subjectId == null ? null : new SubjectRef(subjectKind, subjectId);
        return new EntryContent(id(), recordedAt, businessAt, by, action, subject, facts);
    }
}

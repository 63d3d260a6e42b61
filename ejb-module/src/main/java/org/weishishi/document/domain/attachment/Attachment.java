package org.weishishi.document.domain.attachment;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import org.weishishi.document.api.attachment.AttachmentView;
import org.weishishi.document.api.attachment.FileKind;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.ActedByConverter;
import org.weishishi.shared.SubjectRef;

/** 附件 · one file beside a thing of any room, or kept for a form that is not submitted yet; its bytes never change. */
@Entity
@Table(name = "attachment")
@Access(AccessType.FIELD)
public class Attachment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "attachment_seq")
    @SequenceGenerator(name = "attachment_seq", sequenceName = "attachment_seq", allocationSize = 100)
    private @Nullable Long id;

    @Version
    @SuppressWarnings("UnusedVariable") // read by the mapping only
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "subject_kind")
    private @Nullable String subjectKind;

    @Column(name = "subject_id")
    private @Nullable Long subjectId;

    @Column(name = "file_name", nullable = false, updatable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private FileKind kind;

    @Column(name = "content_sha256", nullable = false, updatable = false)
    private String sha256;

    @Column(name = "content_size", nullable = false, updatable = false)
    private long size;

    @Column(name = "preview_sha256", updatable = false)
    private @Nullable String preview;

    @Column(name = "located", nullable = false, updatable = false)
    private boolean located;

    @Column(name = "uploader_id", updatable = false)
    private @Nullable Long uploaderId;

    @Convert(converter = ActedByConverter.class)
    @Column(name = "uploaded_by", nullable = false, updatable = false)
    private ActedBy uploadedBy;

    @Column(name = "uploaded_at", nullable = false, updatable = false)
    private OffsetDateTime uploadedAt;

    @Convert(converter = ActedByConverter.class)
    @Column(name = "removed_by")
    private @Nullable ActedBy removedBy;

    @Column(name = "removed_at")
    private @Nullable OffsetDateTime removedAt;

    protected Attachment() {}

    /** A file that was examined and stored; it belongs to who uploaded it until it is bound. */
    public Attachment(ExaminedFile file, String sha256, @Nullable String preview, ActedBy by, OffsetDateTime at) {
        this.name = file.name();
        this.kind = file.kind();
        this.size = file.size();
        this.located = file.located();
        this.sha256 = sha256;
        this.preview = preview;
        this.uploaderId = by.personId();
        this.uploadedBy = by;
        this.uploadedAt = at;
    }

    /** 归入 · belongs to that thing from now on; binding it there again changes nothing. */
    public void bind(SubjectRef subject) {
        if (subjectKind == null) {
            subjectKind = subject.kind();
            subjectId = subject.id();
        } else if (!boundTo(subject)) {
            throw new IllegalStateException("attachment " + id + " belongs to " + subject());
        }
    }

    /** 移除 · once; the first who did so stays written. */
    public void remove(ActedBy by, OffsetDateTime at) {
        if (removedAt == null) {
            removedBy = by;
            removedAt = at;
        }
    }

    /** @return who added it */
    public ActedBy uploadedBy() {
        return uploadedBy;
    }

    public OffsetDateTime uploadedAt() {
        return uploadedAt;
    }

    /** @return whether the person keeps it for a form */
    public boolean keptBy(long personId) {
        return subjectKind == null && Objects.equals(uploaderId, personId);
    }

    /** @return whether it belongs to that thing */
    public boolean boundTo(SubjectRef subject) {
        return subject.equals(subject());
    }

    /** @return what it belongs to, null while it is kept for a form */
    public @Nullable SubjectRef subject() {
        return subjectKind == null || subjectId == null ? null : new SubjectRef(subjectKind, subjectId);
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    /** @return name of the original in the content store */
    public String sha256() {
        return sha256;
    }

    /** @return name of the small picture in the content store, null without one */
    public @Nullable String preview() {
        return preview;
    }

    /** @return who removed it, null while it is listed */
    public @Nullable ActedBy removedBy() {
        return removedBy;
    }

    /** @return what lists show */
    public AttachmentView view() {
        return new AttachmentView(
                id(),
                name,
                kind,
                size,
                preview != null,
                located,
                uploadedBy.unitName() + " " + uploadedBy.postName() + " " + uploadedBy.personName(),
                uploadedAt);
    }
}

package org.weishishi.approval.domain.reading;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.api.Holder;

/** 抄送、传阅 · one person was let read an approval; when they did, and what they remarked. */
@Entity
@Table(name = "approval_reading")
public class Reading {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "approval_reading_seq")
    @SequenceGenerator(name = "approval_reading_seq", sequenceName = "approval_reading_seq", allocationSize = 100)
    private @Nullable Long id;

    @Column(name = "approval_id", nullable = false, updatable = false)
    private long approvalId;

    @Column(name = "person_id", nullable = false, updatable = false)
    private long personId;

    @Column(name = "person_name", nullable = false, updatable = false)
    private String personName;

    @Column(name = "circulated", nullable = false, updatable = false)
    private boolean circulated;

    @Column(name = "sent_by", nullable = false, updatable = false)
    private String sentBy;

    @Column(name = "words", nullable = false, updatable = false)
    private String words;

    @Column(name = "sent_at", nullable = false, updatable = false)
    private OffsetDateTime sentAt;

    @Column(name = "remark")
    private @Nullable String remark;

    @Column(name = "read_at")
    private @Nullable OffsetDateTime readAt;

    protected Reading() {}

    /** Not read yet. */
    public Reading(long approvalId, Holder reader, boolean circulated, String sentBy, String words, OffsetDateTime at) {
        this.approvalId = approvalId;
        this.personId = reader.personId();
        this.personName = reader.personName();
        this.circulated = circulated;
        this.sentBy = sentBy;
        this.words = words;
        this.sentAt = at;
    }

    /** 已阅 · the first time counts; a remark may be changed later. */
    public void read(String said, OffsetDateTime at) {
        if (readAt == null) {
            readAt = at;
        }
        remark = said;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public long approvalId() {
        return approvalId;
    }

    public long personId() {
        return personId;
    }

    public String personName() {
        return personName;
    }

    public boolean circulated() {
        return circulated;
    }

    public String sentBy() {
        return sentBy;
    }

    public String words() {
        return words;
    }

    public OffsetDateTime sentAt() {
        return sentAt;
    }

    public String remark() {
        return remark == null ? "" : remark;
    }

    public @Nullable OffsetDateTime readAt() {
        return readAt;
    }
}

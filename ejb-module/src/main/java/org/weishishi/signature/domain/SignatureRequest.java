package org.weishishi.signature.domain;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.CanonicalJson;

/** 待签内容 · what was shown to one person, to be signed once and soon. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "signature_request")
public class SignatureRequest {

    /** How long what was shown may wait for its signature. */
    public static final Duration LIFE = Duration.ofMinutes(15);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "signature_request_seq")
    @SequenceGenerator(name = "signature_request_seq", sequenceName = "signature_request_seq", allocationSize = 100)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "person_id")
    private long personId;

    private String content;
    private String digest;

    @Column(name = "act_at")
    private OffsetDateTime actAt;

    @Column(name = "expires_at")
    private OffsetDateTime expiresAt;

    @Column(name = "completed_at")
    private @Nullable OffsetDateTime completedAt;

    protected SignatureRequest() {}

    /** Waits from {@code now}, technical time; {@code actAt} is the time inside the records. */
    public SignatureRequest(long personId, String content, OffsetDateTime actAt, OffsetDateTime now) {
        this.personId = personId;
        this.content = content;
        this.digest = CanonicalJson.sha256(content);
        this.actAt = actAt;
        this.expiresAt = now.plus(LIFE);
    }

    /**
     * 完成 · once, in time, over the very content that was shown. Refusals: {@code signature.error.prepared} (conflict: done
     * before or too late), {@code signature.error.changed} (conflict: something is no longer as shown).
     */
    public void complete(String contentNow, OffsetDateTime now) {
        if (completedAt != null || now.isAfter(expiresAt)) {
            throw BusinessException.conflict("signature.error.prepared");
        }
        if (!content.equals(contentNow)) {
            throw BusinessException.conflict("signature.error.changed");
        }
        completedAt = now;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public boolean isOf(long person) {
        return personId == person;
    }

    public String content() {
        return content;
    }

    public String digest() {
        return digest;
    }

    public OffsetDateTime actAt() {
        return actAt;
    }

    public OffsetDateTime expiresAt() {
        return expiresAt;
    }
}

package org.weishishi.signature.domain;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.ActedByConverter;
import org.weishishi.shared.BusinessException;

/** 签名证书登记 · binds one certificate to one person or organ, from its registration until it is withdrawn or ends. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "signing_certificate")
public class SigningCertificate {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "signing_certificate_seq")
    @SequenceGenerator(name = "signing_certificate_seq", sequenceName = "signing_certificate_seq", allocationSize = 100)
    private @Nullable Long id;

    @Version
    private long version;

    private String fingerprint;
    private boolean organ;

    @Column(name = "holder_id")
    private long holderId;

    @Column(name = "holder_name")
    private String holderName;

    private String subject;
    private String issuer;
    private String serial;
    private String certificate;

    @Column(name = "valid_from")
    private OffsetDateTime validFrom;

    @Column(name = "valid_until")
    private OffsetDateTime validUntil;

    private boolean demonstration;

    @Convert(converter = ActedByConverter.class)
    @Column(name = "registered_by")
    private ActedBy registeredBy;

    @Column(name = "registered_at")
    private OffsetDateTime registeredAt;

    @Column(name = "withdrawn_at")
    private @Nullable OffsetDateTime withdrawnAt;

    protected SigningCertificate() {}

    /** Registers a certificate; refuses one that has ended ({@code signature.error.EXPIRED}). */
    public SigningCertificate(
            KeyHolder holder, CertificateFacts facts, boolean demonstration, ActedBy by, OffsetDateTime at) {
        if (!facts.until().isAfter(at)) {
            throw BusinessException.refused("signature.error.EXPIRED", facts.subject(), facts.until());
        }
        this.fingerprint = facts.fingerprint();
        this.organ = holder.organ();
        this.holderId = holder.id();
        this.holderName = holder.name();
        this.subject = facts.subject();
        this.issuer = facts.issuer();
        this.serial = facts.serial();
        this.certificate = facts.encoded();
        this.validFrom = facts.from();
        this.validUntil = facts.until();
        this.demonstration = demonstration;
        this.registeredBy = by;
        this.registeredAt = at;
    }

    /** 停用 · from now on nothing new is signed with it; what was signed before stays valid. */
    public void withdraw(OffsetDateTime at) {
        if (withdrawnAt != null) {
            throw BusinessException.conflict("signature.error.withdrawn", subject);
        }
        withdrawnAt = at;
    }

    /** @return whether it stood for that holder at that moment */
    public boolean standsFor(boolean organHolder, long holder, OffsetDateTime at) {
        return organ == organHolder
                && holderId == holder
                && !at.isBefore(registeredAt)
                && (withdrawnAt == null || at.isBefore(withdrawnAt));
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public String fingerprint() {
        return fingerprint;
    }

    public boolean organ() {
        return organ;
    }

    public long holderId() {
        return holderId;
    }

    public String holderName() {
        return holderName;
    }

    public String subject() {
        return subject;
    }

    public String issuer() {
        return issuer;
    }

    public String serial() {
        return serial;
    }

    /** @return DER in base64 */
    public String certificate() {
        return certificate;
    }

    public OffsetDateTime validFrom() {
        return validFrom;
    }

    public OffsetDateTime validUntil() {
        return validUntil;
    }

    public boolean demonstration() {
        return demonstration;
    }

    public ActedBy registeredBy() {
        return registeredBy;
    }

    public OffsetDateTime registeredAt() {
        return registeredAt;
    }

    public @Nullable OffsetDateTime withdrawnAt() {
        return withdrawnAt;
    }
}

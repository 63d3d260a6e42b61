package org.weishishi.signature.domain;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.ReleaseState;
import org.weishishi.shared.TwoPersonRelease;
import org.weishishi.signature.api.CertificateState;
import org.weishishi.signature.api.CertificateView;

/** 签名证书登记 · binds one certificate to one person or organ, from its release by a second person until it is withdrawn or ends. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "signing_certificate")
public class SigningCertificate {

    private static final int LONGEST_NAME = 1000;
    private static final int LONGEST = 20_000;

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

    @Embedded
    private TwoPersonRelease release;

    @Column(name = "withdrawn_at")
    private @Nullable OffsetDateTime withdrawnAt;

    protected SigningCertificate() {}

    /**
     * Entered, waiting for the second person. Refuses one that has ended ({@code signature.error.EXPIRED}) and one too long to be
     * kept ({@code signature.error.noCertificate}).
     */
    public SigningCertificate(KeyHolder holder, CertificateFacts facts, ActedBy by, OffsetDateTime at) {
        if (!facts.until().isAfter(at)) {
            throw BusinessException.refused("signature.error.EXPIRED", facts.subject(), facts.until());
        }
        if (Math.max(facts.subject().length(), facts.issuer().length()) > LONGEST_NAME
                || facts.encoded().length() > LONGEST) {
            throw BusinessException.refused("signature.error.noCertificate");
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
        this.release = new TwoPersonRelease(by, at);
    }

    /** @return one of the demo authority, which made it for this holder: it stands from its first moment */
    public static SigningCertificate ofDemo(KeyHolder holder, CertificateFacts facts, ActedBy by) {
        SigningCertificate made = new SigningCertificate(holder, facts, by, facts.from());
        made.demonstration = true;
        made.release.releaseShipped(by, facts.from(), facts.subject());
        return made;
    }

    /** Refuses a form opened before somebody else changed it ({@code signature.error.stale}). */
    public void requireVersion(long seen) {
        if (version != seen) {
            throw BusinessException.conflict("signature.error.stale");
        }
    }

    /** 复核启用 · by somebody other than who entered it. */
    public void release(ActedBy by, OffsetDateTime at) {
        release.release(by, at, subject);
    }

    /** @return whether nobody released it yet */
    public boolean waiting() {
        return release.state() == ReleaseState.DRAFTED;
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
        OffsetDateTime since = release.releasedAt();
        return organ == organHolder
                && holderId == holder
                && since != null
                && !at.isBefore(since)
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

    /** @return DER in base64 */
    public String certificate() {
        return certificate;
    }

    public boolean demonstration() {
        return demonstration;
    }

    /** @return the line of the register at that moment */
    public CertificateView view(OffsetDateTime now) {
        return new CertificateView(
                id(),
                version,
                organ,
                holderName,
                subject,
                issuer,
                serial,
                validFrom,
                validUntil,
                state(now),
                release.draftedByName(),
                release.draftedAt(),
                release.releasedByName(),
                release.releasedAt(),
                demonstration);
    }

    private CertificateState state(OffsetDateTime now) {
        if (withdrawnAt != null) {
            return CertificateState.WITHDRAWN;
        }
        if (now.isAfter(validUntil)) {
            return CertificateState.EXPIRED;
        }
        return waiting() ? CertificateState.WAITING : CertificateState.IN_FORCE;
    }
}

package org.weishishi.signature.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import org.weishishi.shared.ActedBy;
import org.weishishi.signature.api.SignerKind;
import org.weishishi.signature.api.Verdict;
import org.weishishi.signature.domain.CertificateFacts;
import org.weishishi.signature.domain.CertificateRepository;
import org.weishishi.signature.domain.Checked;
import org.weishishi.signature.domain.KeyHolder;
import org.weishishi.signature.domain.SigningCertificate;

/** 证书归属 · whether a certificate stands for the one who should have signed. */
@ApplicationScoped
public class CertificateDesk {

    private final CertificateRepository certificates;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    CertificateDesk() {
        this(null);
    }

    @Inject
    public CertificateDesk(CertificateRepository certificates) {
        this.certificates = certificates;
    }

    /** The demo authority made the certificate for this holder: it stands from its first moment and nobody has to register it. */
    void registerDemo(SignerKind kind, KeyHolder holder, Checked found, ActedBy by) {
        CertificateFacts facts = found.certificate();
        if (kind == SignerKind.DEMO
                && found.verdict() == Verdict.VALID
                && facts != null
                && certificates.byFingerprint(facts.fingerprint()).isEmpty()) {
            certificates.add(SigningCertificate.ofDemo(holder, facts, by));
        }
    }

    /** @return what cryptography said, or what the register says when that was valid */
    Verdict verdict(Checked found, boolean organ, long holder, OffsetDateTime at) {
        CertificateFacts facts = found.certificate();
        if (found.verdict() != Verdict.VALID || facts == null) {
            return found.verdict();
        }
        return certificates
                .byFingerprint(facts.fingerprint())
                .filter(one -> !one.waiting())
                .map(one -> one.standsFor(organ, holder, at) ? Verdict.VALID : Verdict.OTHER_HOLDER)
                .orElse(Verdict.NOT_REGISTERED);
    }

    /** @return whether it is a demo certificate */
    boolean demonstration(Checked found) {
        CertificateFacts facts = found.certificate();
        return facts != null
                && certificates
                        .byFingerprint(facts.fingerprint())
                        .map(SigningCertificate::demonstration)
                        .orElse(false);
    }
}

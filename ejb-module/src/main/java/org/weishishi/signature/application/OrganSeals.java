package org.weishishi.signature.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.CanonicalJson;
import org.weishishi.signature.api.SignatureView;
import org.weishishi.signature.api.SignerKind;
import org.weishishi.signature.api.Verdict;
import org.weishishi.signature.domain.CertificateFacts;
import org.weishishi.signature.domain.CertificateRepository;
import org.weishishi.signature.domain.Checked;
import org.weishishi.signature.domain.Evidence;
import org.weishishi.signature.domain.KeyHolder;
import org.weishishi.signature.domain.SignatureChecker;
import org.weishishi.signature.domain.SigningCertificate;
import org.weishishi.signature.domain.SigningOrder;
import org.weishishi.signature.domain.TimeStamper;

/** 机关签章 with the key of the unit. */
@ApplicationScoped
public class OrganSeals implements Seals {

    private static final CertificateFacts UNREADABLE =
            new CertificateFacts("", "", "", "", OffsetDateTime.MIN, OffsetDateTime.MIN, "");

    private final Signers signers;
    private final CertificateRepository register;
    private final SignatureChecker checker;
    private final TimeStamper stamper;
    private final CurrentActor actor;
    private final Ground ground;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    OrganSeals() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public OrganSeals(
            Signers signers,
            CertificateRepository register,
            SignatureChecker checker,
            TimeStamper stamper,
            CurrentActor actor,
            Ground ground) {
        this.signers = signers;
        this.register = register;
        this.checker = checker;
        this.stamper = stamper;
        this.actor = actor;
        this.ground = ground;
    }

    @Override
    public boolean configured() {
        return signers.organ().signs();
    }

    @Override
    public byte[] seal(UnitView organ, byte[] content) {
        SignerKind kind = signers.organ();
        KeyHolder holder = new KeyHolder(true, organ.id(), organ.code(), organ.name(), organ.name());
        byte[] cms = stamper.stamp(signers.sign(
                kind,
                new SigningOrder(
                        holder,
                        content,
                        SigningOrder.Form.PDF,
                        ground.settings().sealPin().orElse(""))));
        OffsetDateTime now = OffsetDateTime.now(ground.clock()).truncatedTo(ChronoUnit.MICROS);
        Checked found = checker.check(cms, content, now, Evidence.NONE);
        CertificateDesk certificates = new CertificateDesk(register);
        certificates.registerDemo(kind, holder, found, actor.by());
        Verdict verdict = certificates.verdict(found, true, organ.id(), now);
        if (verdict != Verdict.VALID) {
            CertificateFacts facts = found.certificate();
            throw facts == null
                    ? BusinessException.refused(verdict.error())
                    : BusinessException.refused(verdict.error(), facts.subject(), facts.until());
        }
        return cms;
    }

    @Override
    public SignatureView explain(byte[] cms, byte[] content, OffsetDateTime claimed) {
        Checked found = checker.check(cms, content, claimed, Evidence.NONE);
        CertificateFacts read = found.certificate();
        CertificateFacts facts = read == null ? UNREADABLE : read;
        String digest = CanonicalJson.sha256(content);
        return register.byFingerprint(facts.fingerprint())
                .filter(known -> !known.waiting())
                .map(known -> view(found.as(verdict(found, known, claimed)), facts, digest, claimed, known))
                .orElseGet(() -> unknown(found, facts, digest, claimed));
    }

    private static Verdict verdict(Checked found, SigningCertificate known, OffsetDateTime claimed) {
        OffsetDateTime stamped = found.stampedAt();
        boolean stands = known.standsFor(known.organ(), known.holderId(), stamped == null ? claimed : stamped);
        return found.verdict() == Verdict.VALID && !stands ? Verdict.OTHER_HOLDER : found.verdict();
    }

    private static SignatureView unknown(Checked found, CertificateFacts facts, String digest, OffsetDateTime claimed) {
        Verdict verdict = found.verdict() == Verdict.VALID ? Verdict.NOT_REGISTERED : found.verdict();
        return new SignatureView(
                0,
                true,
                "",
                "",
                "",
                facts.subject(),
                facts.issuer(),
                facts.serial(),
                found.algorithm(),
                digest,
                claimed,
                found.stampedAt(),
                found.authority(),
                verdict,
                false);
    }

    private static SignatureView view(
            Checked found, CertificateFacts facts, String digest, OffsetDateTime claimed, SigningCertificate known) {
        return new SignatureView(
                known.id(),
                known.organ(),
                known.holderName(),
                "",
                known.holderName(),
                facts.subject(),
                facts.issuer(),
                facts.serial(),
                found.algorithm(),
                digest,
                claimed,
                found.stampedAt(),
                found.authority(),
                found.verdict(),
                known.demonstration());
    }
}

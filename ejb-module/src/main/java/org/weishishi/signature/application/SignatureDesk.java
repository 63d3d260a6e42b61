package org.weishishi.signature.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.SubjectRef;
import org.weishishi.signature.api.BringSignature;
import org.weishishi.signature.api.DecisionRecord;
import org.weishishi.signature.api.PreparedSignature;
import org.weishishi.signature.api.SignatureView;
import org.weishishi.signature.api.SignerKind;
import org.weishishi.signature.api.Verdict;
import org.weishishi.signature.domain.CertificateFacts;
import org.weishishi.signature.domain.Checked;
import org.weishishi.signature.domain.ElectronicSignature;
import org.weishishi.signature.domain.Evidence;
import org.weishishi.signature.domain.KeyHolder;
import org.weishishi.signature.domain.SignatureChecker;
import org.weishishi.signature.domain.SignatureRepository;
import org.weishishi.signature.domain.SignatureRequest;
import org.weishishi.signature.domain.SignedContent;
import org.weishishi.signature.domain.SigningOrder;

/** 签署台 · shows, takes, checks and keeps the signatures of persons. */
@ApplicationScoped
public class SignatureDesk implements Signatures {

    private final SignatureRepository repository;
    private final CertificateDesk certificates;
    private final Signers signers;
    private final SignatureChecker checker;
    private final CurrentActor actor;
    private final Ground ground;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    SignatureDesk() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public SignatureDesk(
            SignatureRepository repository,
            CertificateDesk certificates,
            Signers signers,
            SignatureChecker checker,
            CurrentActor actor,
            Ground ground) {
        this.repository = repository;
        this.certificates = certificates;
        this.signers = signers;
        this.checker = checker;
        this.actor = actor;
        this.ground = ground;
    }

    @Override
    public SignerKind signer() {
        return signers.person();
    }

    @Override
    public PreparedSignature prepare(List<DecisionRecord> records) {
        if (!signer().signs()) {
            throw BusinessException.refused("signature.error.off");
        }
        SignatureRequest request = new SignatureRequest(
                actor.require().personId(), content(records), records.get(0).at(), now());
        repository.add(request);
        return view(request);
    }

    @Override
    public PreparedSignature prepared(long id) {
        return view(request(id));
    }

    private SignatureRequest request(long id) {
        return repository
                .request(id)
                .filter(one -> one.isOf(actor.require().personId()))
                .orElseThrow(() -> BusinessException.conflict("signature.error.prepared"));
    }

    private PreparedSignature view(SignatureRequest request) {
        return new PreparedSignature(
                request.id(),
                request.digest(),
                request.content(),
                request.actAt(),
                request.expiresAt(),
                signer(),
                signer().remote() ? ground.settings().signAgent() : "");
    }

    @Override
    public SignatureView complete(BringSignature brought, List<DecisionRecord> records) {
        OffsetDateTime now = now();
        String content = content(records);
        request(brought.prepared()).complete(content, now);
        ActedBy by = actor.require().by();
        KeyHolder holder =
                new KeyHolder(false, actor.require().personId(), by.account(), by.personName(), by.unitName());
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        byte[] cms = cms(brought, holder, bytes);
        Checked found = checker.check(cms, bytes, now, Evidence.NONE);
        certificates.registerDemo(signer(), holder, found, by);
        Verdict verdict = certificates.verdict(found, false, holder.id(), now);
        if (verdict != Verdict.VALID) {
            throw refused(verdict, found);
        }
        ElectronicSignature kept = new ElectronicSignature(records, cms, found, certificates.demonstration(found), now);
        repository.add(kept);
        return view(kept, found.as(verdict));
    }

    private byte[] cms(BringSignature brought, KeyHolder holder, byte[] content) {
        if (!signer().remote()) {
            return signers.sign(signer(), new SigningOrder(holder, content, SigningOrder.Form.RECORD, brought.pin()));
        }
        try {
            return Base64.getMimeDecoder().decode(brought.cms());
        } catch (IllegalArgumentException noBase64) {
            return new byte[0];
        }
    }

    private static BusinessException refused(Verdict verdict, Checked found) {
        CertificateFacts facts = found.certificate();
        return facts == null
                ? BusinessException.refused(verdict.error())
                : BusinessException.refused(verdict.error(), facts.subject(), facts.until());
    }

    @Override
    public List<SignatureView> about(SubjectRef about) {
        return repository.about(about).stream().map(this::checked).toList();
    }

    @Override
    public Optional<SignatureView> over(String recordDigest) {
        return repository.over(recordDigest).map(this::checked);
    }

    private SignatureView checked(ElectronicSignature one) {
        Checked found = checker.check(
                one.cms(), one.content().getBytes(StandardCharsets.UTF_8), one.signedAt(), one.evidence());
        Verdict verdict = certificates.verdict(found, false, one.personId(), one.signedAt());
        return view(one, found.as(one.intact() ? verdict : Verdict.DIGEST_DIFFERS));
    }

    private static SignatureView view(ElectronicSignature one, Checked found) {
        return new SignatureView(
                one.id(),
                false,
                one.by().personName(),
                one.by().postName(),
                one.by().unitName(),
                one.subject(),
                one.issuer(),
                one.serial(),
                one.algorithm(),
                one.digest(),
                one.signedAt(),
                found.stampedAt(),
                found.authority(),
                found.verdict(),
                one.demonstration());
    }

    private static String content(List<DecisionRecord> records) {
        return SignedContent.of(records.stream().map(DecisionRecord::text).toList());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(ground.clock()).truncatedTo(ChronoUnit.MICROS);
    }
}

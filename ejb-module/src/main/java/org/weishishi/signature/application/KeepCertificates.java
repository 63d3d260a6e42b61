package org.weishishi.signature.application;

import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.weishishi.organization.api.SignedInPerson;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.application.Accounts;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.organization.application.Directory;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;
import org.weishishi.signature.api.CertificatePreview;
import org.weishishi.signature.api.CertificateView;
import org.weishishi.signature.api.EnterCertificate;
import org.weishishi.signature.api.MoveCertificate;
import org.weishishi.signature.api.Verdict;
import org.weishishi.signature.domain.CertificateFacts;
import org.weishishi.signature.domain.CertificateRepository;
import org.weishishi.signature.domain.KeyHolder;
import org.weishishi.signature.domain.SignatureChecker;
import org.weishishi.signature.domain.SigningCertificate;

/** 证书登记 · one person enters whose certificate it is, another one releases it; either ends it. */
@UseCase
public class KeepCertificates {

    private static final int MOST = 1000;
    private static final Set<Verdict> FIT =
            EnumSet.of(Verdict.VALID, Verdict.NOT_YET_VALID, Verdict.REVOCATION_UNKNOWN);

    private final CertificateRepository certificates;
    private final SignatureChecker checker;
    private final Directory directory;
    private final Accounts accounts;
    private final CurrentActor actor;
    private final Ground ground;

    @Inject
    public KeepCertificates(
            CertificateRepository certificates,
            SignatureChecker checker,
            Directory directory,
            Accounts accounts,
            CurrentActor actor,
            Ground ground) {
        this.certificates = certificates;
        this.checker = checker;
        this.directory = directory;
        this.accounts = accounts;
        this.actor = actor;
        this.ground = ground;
    }

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    KeepCertificates() {
        this(null, null, null, null, null, null);
    }

    /** @return the register, newest first */
    @Allowed(
            value = {Permission.CERTIFICATE_ENTER, Permission.CERTIFICATE_RELEASE},
            kind = Allowed.Kind.PERSONAL_READ)
    public List<CertificateView> all() {
        OffsetDateTime now = now();
        return certificates.all(MOST).stream().map(one -> one.view(now)).toList();
    }

    /** @return what the file says; {@code signature.error.noCertificate} when it is none */
    @Allowed(value = Permission.CERTIFICATE_ENTER, kind = Allowed.Kind.READ)
    public CertificatePreview preview(byte[] file) {
        CertificateFacts facts = checker.read(file);
        Verdict standing = checker.standing(file, now());
        return new CertificatePreview(
                facts.subject(),
                facts.issuer(),
                facts.serial(),
                facts.fingerprint(),
                facts.from(),
                facts.until(),
                standing,
                FIT.contains(standing));
    }

    /** 录入 · for one person or unit; counts only after {@link #release}. */
    @Allowed(Permission.CERTIFICATE_ENTER)
    public long enter(EnterCertificate command) {
        CertificatePreview read = preview(command.file());
        if (!read.fit()) {
            throw BusinessException.refused("signature.error.unfit", read.subject(), read.standing());
        }
        if (certificates.byFingerprint(read.fingerprint()).isPresent()) {
            throw BusinessException.conflict("signature.error.registered", read.subject());
        }
        SigningCertificate entered = new SigningCertificate(
                command.organ() ? organ(command.holder()) : person(command.holder()),
                checker.read(command.file()),
                actor.by(),
                now());
        certificates.add(entered);
        return entered.id();
    }

    private KeyHolder organ(String code) {
        UnitView unit = directory.unitByCode(code).orElseThrow(() -> noHolder(code));
        return new KeyHolder(true, unit.id(), unit.code(), unit.name(), unit.name());
    }

    private KeyHolder person(String account) {
        SignedInPerson person = accounts.person(account).orElseThrow(() -> noHolder(account));
        return new KeyHolder(false, person.personId(), person.account(), person.personName(), "");
    }

    private static BusinessException noHolder(String named) {
        return BusinessException.notFound("signature.error.noHolder", named);
    }

    /** 复核启用 · by somebody other than who entered it; from now on what the holder signs with it counts. */
    @Allowed(Permission.CERTIFICATE_RELEASE)
    public void release(MoveCertificate command) {
        require(command).release(actor.by(), now());
    }

    /** 撤回或停用 · one that waits is removed and can be entered anew; what was signed before with one in force stays valid. */
    @Allowed({Permission.CERTIFICATE_ENTER, Permission.CERTIFICATE_RELEASE})
    public void withdraw(MoveCertificate command) {
        SigningCertificate found = require(command);
        if (found.waiting()) {
            certificates.remove(found);
        } else {
            found.withdraw(now());
        }
    }

    private SigningCertificate require(MoveCertificate command) {
        SigningCertificate found = certificates
                .find(command.id())
                .orElseThrow(() -> BusinessException.notFound("signature.error.noRegistration"));
        found.requireVersion(command.version());
        return found;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(ground.clock()).truncatedTo(ChronoUnit.MICROS);
    }
}

package org.weishishi.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weishishi.house.OpenHouse;
import org.weishishi.organization.api.Holder;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.PostKind;
import org.weishishi.organization.api.SignedInPerson;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.application.Accounts;
import org.weishishi.organization.application.Directory;
import org.weishishi.organization.application.MemoryOrganization;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Settings;
import org.weishishi.signature.api.BringSignature;
import org.weishishi.signature.api.CertificatePreview;
import org.weishishi.signature.api.CertificateState;
import org.weishishi.signature.api.CertificateView;
import org.weishishi.signature.api.DecisionRecord;
import org.weishishi.signature.api.EnterCertificate;
import org.weishishi.signature.api.MoveCertificate;
import org.weishishi.signature.api.PreparedSignature;
import org.weishishi.signature.api.SignatureView;
import org.weishishi.signature.api.SignerKind;
import org.weishishi.signature.api.Verdict;
import org.weishishi.signature.application.KeepCertificates;
import org.weishishi.signature.domain.Signer;
import org.weishishi.signature.domain.SigningOrder;
import org.weishishi.signature.infrastructure.cms.CmsReader;
import org.weishishi.signature.infrastructure.cms.CmsWriter;
import org.weishishi.signature.infrastructure.cms.Issuing;
import org.weishishi.signature.infrastructure.cms.SigningKey;

/** Whose a certificate is, is said by one person and released by another; then, and only then, its signatures count. */
class KeepCertificatesTest {

    private static final Duration DAY = Duration.ofDays(1);

    @TempDir
    Path data;

    private Office office;
    private SigningKey key;
    private SigningRoom room;
    private KeepCertificates keep;

    @BeforeEach
    void open() throws Exception {
        office = new Office("区政务电子认证", false);
        key = office.key("王𬭎毅");
        room = new SigningRoom(data, "SERVICE", List.of(new Service()));
        room.trust.add(office);
        MemoryOrganization memory = new MemoryOrganization();
        Accounts accounts = new Accounts(memory.accounts, memory.persons, memory.appointments, room::now, room.clock) {
            @Override
            public Optional<SignedInPerson> person(String principal) {
                return principal.equals("liantang.leader")
                        ? Optional.of(new SignedInPerson(principal, 7, "王𬭎毅", List.of()))
                        : Optional.empty();
            }
        };
        keep = new KeepCertificates(room.store, room.reader, new City(), accounts, room.actor(), room.ground);
    }

    @Test
    void aSignatureOfTheServiceCountsOnceTwoPeopleRegisteredTheCertificate() throws Exception {
        assertThat(refusal(this::sign)).isEqualTo("signature.error.NOT_REGISTERED");
        room.actAs(SigningRoom.ADMINISTRATOR);
        keep.enter(new EnterCertificate(false, "liantang.leader", file(key)));
        assertThat(keep.all()).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(CertificateState.WAITING);
            assertThat(one.holder()).isEqualTo("王𬭎毅");
            assertThat(one.enteredBy()).isEqualTo("管理员");
            assertThat(one.releasedBy()).isNull();
        });
        assertThat(refusal(() -> keep.release(move()))).isEqualTo("shared.error.releaseSamePerson");
        assertThat(refusal(this::sign)).as("only entered").isEqualTo("signature.error.NOT_REGISTERED");
        room.actAs(SigningRoom.SECURITY);
        keep.release(move());
        assertThat(refusal(() -> keep.release(move()))).isEqualTo("shared.error.releaseState");
        SignatureView made = sign();
        assertThat(made.verdict()).isEqualTo(Verdict.VALID);
        assertThat(made.demonstration()).isFalse();
        keep.withdraw(move());
        assertThat(refusal(() -> keep.withdraw(move()))).isEqualTo("signature.error.withdrawn");
        assertThat(refusal(this::sign)).isEqualTo("signature.error.OTHER_HOLDER");
        assertThat(room.desk.about(new org.weishishi.shared.SubjectRef("approval", 5)))
                .as("what was signed before stays valid")
                .extracting(SignatureView::verdict)
                .containsExactly(Verdict.VALID);
    }

    private SignatureView sign() {
        room.actAs(SigningRoom.LEADER);
        List<DecisionRecord> records = List.of(room.record("同意", room.now()));
        PreparedSignature shown = room.desk.prepare(records);
        try {
            return room.desk.complete(new BringSignature(shown.id(), "1", ""), records);
        } finally {
            room.actAs(SigningRoom.SECURITY);
        }
    }

    @Test
    void anOrganSealsWithItsRegisteredCertificate() throws Exception {
        byte[] content = {1, 2, 3};
        assertThat(refusal(() -> room.seals.seal(SigningRoom.UNIT, content)))
                .isEqualTo("signature.error.NOT_REGISTERED");
        room.actAs(SigningRoom.ADMINISTRATOR);
        keep.enter(new EnterCertificate(true, SigningRoom.UNIT.code(), file(key)));
        room.actAs(SigningRoom.SECURITY);
        keep.release(move());
        byte[] cms = room.seals.seal(SigningRoom.UNIT, content);
        SignatureView seen = room.seals.explain(cms, content, room.now());
        assertThat(seen.verdict()).isEqualTo(Verdict.VALID);
        assertThat(seen.name()).isEqualTo("莲塘街道");
    }

    @Test
    void whatTheFileSaysIsShownAndWhatCannotSignIsRefused() throws Exception {
        CertificatePreview good = keep.preview(file(key));
        assertThat(good.subject()).contains("王𬭎毅");
        assertThat(good.issuer()).contains("区政务电子认证");
        assertThat(good.standing()).isEqualTo(Verdict.VALID);
        assertThat(good.fit()).isTrue();
        Instant now = room.clock.instant();
        SigningKey cipher = office.key("密", Issuing.Purpose.ENCRYPTION, now.minus(DAY), now.plus(DAY));
        SigningKey ended = office.key("旧", Issuing.Purpose.SIGNING, now.minus(DAY), now.minusSeconds(60));
        SigningKey lost = office.key("失");
        office.revoke(lost);
        unfit(Verdict.KEY_USAGE, cipher);
        unfit(Verdict.EXPIRED, ended);
        unfit(Verdict.REVOKED, lost);
        unfit(Verdict.UNTRUSTED_ISSUER, new Office("别处", false).key("王"));
        assertThat(room.store.all(9)).isEmpty();
    }

    private void unfit(Verdict verdict, SigningKey bad) throws Exception {
        assertThat(keep.preview(file(bad)).standing()).isEqualTo(verdict);
        assertThat(refusal(() -> keep.enter(new EnterCertificate(false, "liantang.leader", file(bad)))))
                .isEqualTo("signature.error.unfit");
    }

    @Test
    void nothingIsEnteredTwiceOrForNobodyAndWhatWaitsCanBeTakenBack() throws Exception {
        EnterCertificate command = new EnterCertificate(false, "liantang.leader", pem(key));
        assertThat(refusal(() -> keep.enter(new EnterCertificate(false, "nobody", file(key)))))
                .isEqualTo("signature.error.noHolder");
        assertThat(refusal(() -> keep.enter(new EnterCertificate(true, "0", file(key)))))
                .isEqualTo("signature.error.noHolder");
        assertThat(refusal(() -> keep.release(new MoveCertificate(99, 0)))).isEqualTo("signature.error.noRegistration");
        long first = keep.enter(command);
        assertThat(refusal(() -> keep.enter(command))).isEqualTo("signature.error.registered");
        assertThat(refusal(() -> keep.withdraw(new MoveCertificate(first, 1)))).isEqualTo("signature.error.stale");
        keep.withdraw(new MoveCertificate(first, 0));
        assertThat(keep.all()).isEmpty();
        assertThat(keep.enter(command)).isNotEqualTo(first);
    }

    @Property(tries = 200)
    void bytesThatAreNoCertificateAreRefused(@ForAll @Size(max = 400) byte[] bytes) {
        CmsReader reader = new CmsReader(List.of());
        assertThat(refusal(() -> reader.read(bytes))).isEqualTo("signature.error.noCertificate");
    }

    /** Through the doors of the whole house: permission, table, audit. */
    @Test
    void theAdministratorEntersTheSecurityOfficerReleasesAndBothAreRecorded() throws Exception {
        try (OpenHouse house = new OpenHouse()) {
            Office near = new Office("区政务电子认证", false, Instant.parse("2026-01-01T00:00:00Z"));
            Path trust =
                    Files.createDirectories(house.room(Settings.class).data().resolve("trust"));
            Files.write(trust.resolve("authority.cer"), near.own().getEncoded());
            EnterCertificate command = new EnterCertificate(false, "liantang.leader", file(near.key("王𬭎毅")));
            house.as("liantang.leader");
            assertThatThrownBy(() -> house.call(KeepCertificates.class, "enter", command))
                    .isInstanceOf(BusinessException.class);
            house.as("admin");
            long id = house.<Long>call(KeepCertificates.class, "enter", command);
            List<CertificateView> rows = house.call(KeepCertificates.class, "all");
            MoveCertificate move = new MoveCertificate(id, rows.get(0).version());
            assertThatThrownBy(() -> house.call(KeepCertificates.class, "release", move))
                    .isInstanceOf(BusinessException.class);
            house.as("security");
            house.call(KeepCertificates.class, "release", move);
            List<CertificateView> after = house.call(KeepCertificates.class, "all");
            assertThat(after).singleElement().satisfies(one -> {
                assertThat(one.state()).isEqualTo(CertificateState.IN_FORCE);
                assertThat(one.version()).isGreaterThan(move.version());
                assertThat(one.releasedBy()).isNotEqualTo(one.enteredBy());
            });
        }
    }

    private MoveCertificate move() {
        return new MoveCertificate(keep.all().get(0).id(), 0);
    }

    private static byte[] file(SigningKey key) throws Exception {
        return key.chain().get(0).getEncoded();
    }

    private static byte[] pem(SigningKey key) throws Exception {
        return ("-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder().encodeToString(file(key))
                        + "\n-----END CERTIFICATE-----\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String refusal(ThrowingCallable act) {
        String[] code = new String[1];
        assertThatThrownBy(act).isInstanceOfSatisfying(BusinessException.class, one -> code[0] = one.code());
        return java.util.Objects.requireNonNull(code[0]);
    }

    /** The signing service: whatever it gets it signs with the one key. */
    private final class Service implements Signer {
        @Override
        public SignerKind kind() {
            return SignerKind.SERVICE;
        }

        @Override
        public byte[] sign(SigningOrder order) {
            try {
                return CmsWriter.write(order.content(), key, order.form());
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static final class City implements Directory {
        @Override
        public UnitView unit(long id) {
            return SigningRoom.UNIT;
        }

        @Override
        public Optional<UnitView> unitByCode(String code) {
            return Optional.of(SigningRoom.UNIT).filter(unit -> unit.code().equals(code));
        }

        @Override
        public UnitView ancestor(long unitId, OrgLevel level) {
            return SigningRoom.UNIT;
        }

        @Override
        public List<Holder> holders(long unitId, PostKind kind) {
            return List.of();
        }
    }
}

package org.weishishi.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.BusinessException;
import org.weishishi.signature.api.BringSignature;
import org.weishishi.signature.api.DecisionRecord;
import org.weishishi.signature.api.DemoPin;
import org.weishishi.signature.api.PreparedSignature;
import org.weishishi.signature.api.SignerKind;
import org.weishishi.signature.domain.CertificateFacts;
import org.weishishi.signature.domain.Signer;
import org.weishishi.signature.domain.SigningOrder;
import org.weishishi.signature.domain.SigningOrder.Form;
import org.weishishi.signature.infrastructure.cms.CmsReader;
import org.weishishi.signature.infrastructure.cms.CmsWriter;
import org.weishishi.signature.infrastructure.cms.Issuing;
import org.weishishi.signature.infrastructure.cms.SigningKey;

/** A signature that must not count is refused with its reason, names the certificate, and leaves nothing behind. */
class RefusalsTest {

    private static final Duration DAY = Duration.ofDays(1);
    private static final ActedBy OTHER = new ActedBy("luohu.officer", 8L, "李㛃", 21L, "经办人", 2L, "罗湖区");

    @TempDir
    Path data;

    @Test
    void whatMustNotCountIsRefusedAndNothingIsKept() throws Exception {
        Office office = new Office("区政务电子认证", false);
        SigningRoom room = new SigningRoom(data, "AGENT", List.of());
        room.trust.add(office);
        Instant now = room.clock.instant();
        SigningKey ended = office.key("旧", Issuing.Purpose.SIGNING, now.minus(DAY), now.minusSeconds(60));
        SigningKey early = office.key("早", Issuing.Purpose.SIGNING, now.plus(DAY), now.plus(DAY.multipliedBy(9)));
        SigningKey cipher = office.key("密", Issuing.Purpose.ENCRYPTION, now.minus(DAY), now.plus(DAY));
        SigningKey lost = office.key("失");
        office.revoke(lost);
        SigningKey hers = office.key("李㛃");
        room.register(hers, 8);
        refused(room, "EXPIRED", ended);
        refused(room, "NOT_YET_VALID", early);
        refused(room, "KEY_USAGE", cipher);
        refused(room, "REVOKED", lost);
        refused(room, "OTHER_HOLDER", hers);
        refused(room, "NOT_REGISTERED", office.key("未登记"));
        refused(room, "UNTRUSTED_ISSUER", new Office("别处", false).key("王𬭎毅"));
        assertThat(room.store.signatures()).isEmpty();
        assertThat(room.store.all(9)).as("only the one a person registered").hasSize(1);
    }

    @Test
    void afterFiveWrongPinsNoneIsTriedForAWhile() {
        SigningRoom room = new SigningRoom(data, "DEMO", List.of());
        for (int i = 0; i < 5; i++) {
            assertThat(refusal(() -> sign(room, "000000")).code()).isEqualTo("signature.error.PIN_WRONG");
        }
        BusinessException locked = refusal(() -> sign(room, DemoPin.PIN));
        assertThat(locked.code()).isEqualTo("signature.error.locked");
        assertThat(locked.args()).containsExactly(5, 15L);
        assertThat(room.store.signatures()).isEmpty();
        room.actAs(OTHER);
        sign(room, DemoPin.PIN);
        room.actAs(SigningRoom.LEADER);
        room.clock.forward(Duration.ofMinutes(10));
        assertThat(refusal(() -> sign(room, DemoPin.PIN)).args()).containsExactly(5, 5L);
        room.clock.forward(Duration.ofMinutes(5));
        sign(room, DemoPin.PIN);
        assertThat(room.store.signatures()).hasSize(2);
    }

    @Test
    void aRightPinForgetsTheWrongOnes() {
        SigningRoom room = new SigningRoom(data, "DEMO", List.of());
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 4; i++) {
                assertThat(refusal(() -> sign(room, "1")).code()).isEqualTo("signature.error.PIN_WRONG");
            }
            sign(room, DemoPin.PIN);
        }
    }

    @Test
    void aModuleThatDoesNotAnswerIsNoWrongPin() {
        SigningRoom room = new SigningRoom(data, "PKCS11", List.of(new Silent()));
        for (int i = 0; i < 9; i++) {
            assertThat(refusal(() -> sign(room, "1")).code()).isEqualTo("signature.error.UNAVAILABLE");
        }
    }

    private static final class Silent implements Signer {
        @Override
        public SignerKind kind() {
            return SignerKind.PKCS11;
        }

        @Override
        public byte[] sign(SigningOrder order) {
            throw BusinessException.refused("signature.error.UNAVAILABLE");
        }
    }

    private static void sign(SigningRoom room, String pin) {
        List<DecisionRecord> records = List.of(room.record("同意", room.now()));
        PreparedSignature shown = room.desk.prepare(records);
        room.desk.complete(new BringSignature(shown.id(), pin, ""), records);
    }

    private static void refused(SigningRoom room, String reason, SigningKey key) throws Exception {
        List<DecisionRecord> records = List.of(room.record("同意", room.now()));
        PreparedSignature shown = room.desk.prepare(records);
        byte[] cms = CmsWriter.write(shown.content().getBytes(StandardCharsets.UTF_8), key, Form.RECORD);
        BringSignature brought =
                new BringSignature(shown.id(), "", Base64.getEncoder().encodeToString(cms));
        BusinessException refusal = refusal(() -> room.desk.complete(brought, records));
        assertThat(refusal.code()).isEqualTo("signature.error." + reason);
        assertThat(String.valueOf(refusal.args().get(0)))
                .as("names the certificate")
                .contains(facts(key).subject());
    }

    private static CertificateFacts facts(SigningKey key) throws Exception {
        return new CmsReader(List.of()).read(key.chain().get(0).getEncoded());
    }

    private static BusinessException refusal(ThrowingCallable act) {
        BusinessException[] seen = new BusinessException[1];
        assertThatThrownBy(act).isInstanceOfSatisfying(BusinessException.class, one -> seen[0] = one);
        return java.util.Objects.requireNonNull(seen[0]);
    }
}

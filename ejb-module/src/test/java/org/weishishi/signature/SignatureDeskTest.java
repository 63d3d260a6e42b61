package org.weishishi.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.SubjectRef;
import org.weishishi.signature.api.BringSignature;
import org.weishishi.signature.api.DecisionRecord;
import org.weishishi.signature.api.DemoPin;
import org.weishishi.signature.api.PreparedSignature;
import org.weishishi.signature.api.SignatureView;
import org.weishishi.signature.api.Verdict;
import org.weishishi.signature.domain.SigningOrder.Form;
import org.weishishi.signature.infrastructure.cms.CmsWriter;
import org.weishishi.signature.infrastructure.cms.Issuing;
import org.weishishi.signature.infrastructure.cms.SigningKey;

/** Prepare, sign, complete: what was shown is what is signed, by the one who should. */
class SignatureDeskTest {

    private static final ActedBy OTHER = new ActedBy("luohu.officer", 8L, "李㛃", 21L, "经办人", 2L, "罗湖区");

    @TempDir
    Path data;

    @Test
    void aDemoAccountSignsAndTheSignatureIsExplained() {
        SigningRoom room = new SigningRoom(data, "DEMO", List.of());
        OffsetDateTime at = room.now();
        List<DecisionRecord> records = List.of(room.record("同意𰻝", at));
        PreparedSignature shown = room.desk.prepare(records);
        assertThat(shown.content()).contains("同意𰻝", "120000.00", "王𬭎毅");
        assertThat(shown.digest()).isEqualTo(records.get(0).digest());
        SignatureView made = room.desk.complete(bring(shown), records);
        assertThat(made.verdict()).isEqualTo(Verdict.VALID);
        assertThat(made.demonstration()).isTrue();
        assertThat(made.certificateSubject()).contains("王𬭎毅（演示）", "莲塘街道");
        assertThat(made.issuer()).contains("演示");
        SignatureView again = room.desk.over(records.get(0).digest()).orElseThrow();
        assertThat(again.verdict()).isEqualTo(Verdict.VALID);
        assertThat(room.desk.about(new SubjectRef("approval", 5))).containsExactly(again);
    }

    @Test
    void aWrongPinSignsNothing() {
        SigningRoom room = new SigningRoom(data, "DEMO", List.of());
        List<DecisionRecord> records = List.of(room.record("同意", room.now()));
        PreparedSignature shown = room.desk.prepare(records);
        refused("PIN_WRONG", () -> room.desk.complete(new BringSignature(shown.id(), "0000", ""), records));
        assertThat(room.store.signatures()).isEmpty();
        assertThat(new BringSignature(1, "secret", "").toString()).doesNotContain("secret");
    }

    @Test
    void whatChangedAfterItWasShownIsNotSigned() {
        SigningRoom room = new SigningRoom(data, "DEMO", List.of());
        OffsetDateTime at = room.now();
        PreparedSignature shown = room.desk.prepare(List.of(room.record("同意", at)));
        List<DecisionRecord> other = List.of(room.record("同意并加钱", at));
        refused("changed", () -> room.desk.complete(bring(shown), other));
    }

    @Test
    void onePreparationIsSignedOnceAndByItsOwnPersonOnly() {
        SigningRoom room = new SigningRoom(data, "DEMO", List.of());
        List<DecisionRecord> records = List.of(room.record("同意", room.now()));
        PreparedSignature shown = room.desk.prepare(records);
        room.actAs(OTHER);
        refused("prepared", () -> room.desk.complete(bring(shown), records));
        room.actAs(SigningRoom.LEADER);
        room.desk.complete(bring(shown), records);
        refused("prepared", () -> room.desk.complete(bring(shown), records));
        refused("prepared", () -> room.desk.prepared(999));
    }

    @Test
    void aBatchIsOneSignatureOverTheOrderedDigests() {
        SigningRoom room = new SigningRoom(data, "DEMO", List.of());
        OffsetDateTime at = room.now();
        List<DecisionRecord> records = List.of(room.record("一", at), room.record("二二", at), room.record("三三三", at));
        PreparedSignature shown = room.desk.prepare(records);
        records.forEach(one -> assertThat(shown.content()).contains(one.digest()));
        List<DecisionRecord> turned = List.of(records.get(1), records.get(0), records.get(2));
        refused("changed", () -> room.desk.complete(bring(shown), turned));
        room.desk.complete(bring(shown), records);
        assertThat(room.store.signatures()).hasSize(1);
        assertThat(room.desk.over(records.get(2).digest()).orElseThrow().verdict())
                .isEqualTo(Verdict.VALID);
    }

    @Test
    void aCmsFromTheSignersComputerMustBeOfTheSignersOwnRegisteredKey() throws Exception {
        Office office = new Office("区政务电子认证", false);
        SigningRoom room = new SigningRoom(data, "AGENT", List.of());
        room.trust.add(office);
        Instant now = room.clock.instant();
        SigningKey mine = office.key("王", Issuing.Purpose.SIGNING, now.minusSeconds(60), now.plusSeconds(86_400));
        List<DecisionRecord> records = List.of(room.record("同意", room.now()));
        PreparedSignature shown = room.desk.prepare(records);
        assertThat(shown.address()).startsWith("http://127.0.0.1:");
        BringSignature cms = brought(shown, mine);
        refused("NOT_REGISTERED", () -> room.desk.complete(cms, records));
        SigningRoom registered = new SigningRoom(data, "AGENT", List.of());
        registered.trust.add(office);
        registered.register(mine, 7);
        PreparedSignature second = registered.desk.prepare(records);
        assertThat(registered.desk.complete(brought(second, mine), records).demonstration())
                .isFalse();
        SigningKey hers = office.key("李", Issuing.Purpose.SIGNING, now.minusSeconds(60), now.plusSeconds(86_400));
        registered.register(hers, 8);
        List<DecisionRecord> more = List.of(registered.record("再同意", registered.now()));
        PreparedSignature third = registered.desk.prepare(more);
        refused("OTHER_HOLDER", () -> registered.desk.complete(brought(third, hers), more));
        PreparedSignature fourth = registered.desk.prepare(more);
        refused("BROKEN_CMS", () -> registered.desk.complete(new BringSignature(fourth.id(), "", "%%%"), more));
    }

    @Test
    void outsideDemoModeThereIsNoDemoKey() {
        SigningRoom off = new SigningRoom(data, "NONE", List.of());
        refused("off", () -> off.desk.prepare(List.of(off.record("同意", off.now()))));
        assertThat(Files.exists(data.resolve("demo-ca"))).isFalse();
        assertThat(off.trust.get(0).trust().anchors()).isEmpty();
    }

    private static BringSignature brought(PreparedSignature shown, SigningKey key) throws Exception {
        byte[] cms = CmsWriter.write(shown.content().getBytes(StandardCharsets.UTF_8), key, Form.RECORD);
        return new BringSignature(shown.id(), "", Base64.getEncoder().encodeToString(cms));
    }

    private static BringSignature bring(PreparedSignature shown) {
        return new BringSignature(shown.id(), DemoPin.PIN, "");
    }

    private static void refused(String reason, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOf(BusinessException.class)
                .extracting(e -> ((BusinessException) e).code())
                .isEqualTo("signature.error." + reason);
    }
}

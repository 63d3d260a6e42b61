package org.weishishi.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.signature.Office.NOW;

import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.ByteRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.weishishi.signature.api.Verdict;
import org.weishishi.signature.domain.Checked;
import org.weishishi.signature.domain.Evidence;
import org.weishishi.signature.domain.SigningOrder.Form;
import org.weishishi.signature.infrastructure.cms.CmsReader;
import org.weishishi.signature.infrastructure.cms.CmsWriter;
import org.weishishi.signature.infrastructure.cms.Issuing;
import org.weishishi.signature.infrastructure.cms.SigningKey;
import org.weishishi.signature.infrastructure.cms.Trust;

/** Every way a signature can be wrong has its own verdict. */
class CmsCheckTest {

    private static final byte[] CONTENT =
            "{\"decision\":\"APPROVE\",\"name\":\"王𬭎毅\"}".getBytes(StandardCharsets.UTF_8);
    private static final OffsetDateTime AT = OffsetDateTime.ofInstant(NOW, ZoneOffset.UTC);
    private static final Duration DAY = Duration.ofDays(1);

    private final Office office;
    private final CmsReader reader;

    CmsCheckTest() throws Exception {
        office = new Office("测试机构", false);
        reader = new CmsReader(List.of(office));
    }

    @Test
    void aGoodSignatureIsValidAndItsEvidenceIsEnoughLater() throws Exception {
        SigningKey key = office.key("王𬭎毅");
        byte[] cms = CmsWriter.write(CONTENT, key, Form.RECORD);
        Checked found = reader.check(cms, CONTENT, AT, Evidence.NONE);
        assertThat(found.verdict()).isEqualTo(Verdict.VALID);
        assertThat(found.certificate())
                .isNotNull()
                .satisfies(c -> assertThat(c.subject()).contains("王𬭎毅"));
        assertThat(found.evidence().chain()).hasSize(2);
        assertThat(found.evidence().lists()).hasSize(1);
        Trust anchorOnly = new Trust(List.of(office.own()), List.of(), List.of());
        CmsReader later = new CmsReader(List.of(() -> anchorOnly));
        assertThat(later.check(cms, CONTENT, AT, Evidence.NONE).verdict()).isEqualTo(Verdict.REVOCATION_UNKNOWN);
        Evidence kept = Evidence.of(found.evidence().text());
        assertThat(later.check(cms, CONTENT, AT, kept).verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void theDigestOfAnotherContentIsSeen() throws Exception {
        byte[] cms = CmsWriter.write(CONTENT, office.key("李㛃"), Form.RECORD);
        assertThat(verdict(cms, "另一份".getBytes(StandardCharsets.UTF_8))).isEqualTo(Verdict.DIGEST_DIFFERS);
    }

    @Test
    void aStrangeAuthorityIsNotTrusted() throws Exception {
        Office strange = new Office("其他机构", false);
        assertThat(verdict(CmsWriter.write(CONTENT, strange.key("张三"), Form.RECORD), CONTENT))
                .isEqualTo(Verdict.UNTRUSTED_ISSUER);
        Office sameName = new Office("测试机构", false);
        assertThat(verdict(CmsWriter.write(CONTENT, sameName.key("张三"), Form.RECORD), CONTENT))
                .isEqualTo(Verdict.UNTRUSTED_ISSUER);
    }

    @Test
    void datesAndRevocationCountAtTheTimeOfSigning() throws Exception {
        SigningKey ended = office.key("旧", Issuing.Purpose.SIGNING, NOW.minus(DAY.multipliedBy(50)), NOW.minus(DAY));
        byte[] cms = CmsWriter.write(CONTENT, ended, Form.RECORD);
        assertThat(verdict(cms, CONTENT)).isEqualTo(Verdict.EXPIRED);
        SigningKey coming = office.key("新", Issuing.Purpose.SIGNING, NOW.plus(DAY), NOW.plus(DAY.multipliedBy(50)));
        assertThat(verdict(CmsWriter.write(CONTENT, coming, Form.RECORD), CONTENT))
                .isEqualTo(Verdict.NOT_YET_VALID);
        SigningKey lost = office.key("失");
        byte[] before = CmsWriter.write(CONTENT, lost, Form.RECORD);
        office.revoke(lost);
        assertThat(verdict(before, CONTENT)).isEqualTo(Verdict.REVOKED);
        assertThat(reader.check(before, CONTENT, AT.minusHours(1), Evidence.NONE)
                        .verdict())
                .as("revoked only after it signed")
                .isEqualTo(Verdict.VALID);
    }

    @Test
    void aKeyForEncryptionMayNotSign() throws Exception {
        SigningKey key = office.key("加密", Issuing.Purpose.ENCRYPTION, NOW.minus(DAY), NOW.plus(DAY.multipliedBy(50)));
        assertThat(verdict(CmsWriter.write(CONTENT, key, Form.RECORD), CONTENT)).isEqualTo(Verdict.KEY_USAGE);
    }

    @Test
    void whatIsNoSignatureIsBroken() throws Exception {
        assertThat(verdict(new byte[0], CONTENT)).isEqualTo(Verdict.BROKEN_CMS);
        assertThat(verdict(CONTENT, CONTENT)).isEqualTo(Verdict.BROKEN_CMS);
        byte[] cms = CmsWriter.write(CONTENT, office.key("王"), Form.RECORD);
        assertThat(verdict(java.util.Arrays.copyOf(cms, cms.length / 2), CONTENT))
                .isEqualTo(Verdict.BROKEN_CMS);
    }

    @Test
    void aSignatureOfSm2IsMadeAndChecked() throws Exception {
        Office sm = new Office("国密测试机构", true);
        CmsReader smReader = new CmsReader(List.of(sm));
        SigningKey key = sm.key("李㛃");
        byte[] cms = CmsWriter.write(CONTENT, key, Form.RECORD);
        Checked found = smReader.check(cms, CONTENT, AT, Evidence.NONE);
        assertThat(found.verdict()).isEqualTo(Verdict.VALID);
        assertThat(found.algorithm()).isEqualTo("SM3withSM2");
        assertThat(smReader.check(cms, new byte[] {1}, AT, Evidence.NONE).verdict())
                .isEqualTo(Verdict.DIGEST_DIFFERS);
        sm.revoke(key);
        assertThat(smReader.check(cms, CONTENT, AT, Evidence.NONE).verdict()).isEqualTo(Verdict.REVOKED);
    }

    @Test
    void theAlgorithmIsNamedForPeople() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        SigningKey rsa =
                office.key("王", generator.generateKeyPair(), Issuing.Purpose.SIGNING, NOW.minus(DAY), NOW.plus(DAY));
        assertThat(algorithm(rsa)).isEqualTo("SHA256withRSA");
        assertThat(algorithm(office.key("王"))).isEqualTo("SHA256withECDSA");
    }

    private String algorithm(SigningKey key) throws Exception {
        Checked found = reader.check(CmsWriter.write(CONTENT, key, Form.RECORD), CONTENT, AT, Evidence.NONE);
        assertThat(found.verdict()).isEqualTo(Verdict.VALID);
        return found.algorithm();
    }

    /** Whatever byte of the signature is changed: never valid for another certificate or content than the one signed. */
    @Property(tries = 300)
    void aChangedByteNeverMakesAnotherSignatureValid(
            @ForAll @IntRange(min = 0, max = 100_000) int place, @ForAll @ByteRange(min = 1) byte change)
            throws Exception {
        byte[] cms = Fixed.CMS.clone();
        int at = place % cms.length;
        cms[at] ^= change;
        Checked found = Fixed.READER.check(cms, CONTENT, AT, Evidence.NONE);
        if (found.verdict() == Verdict.VALID) {
            assertThat(found.certificate())
                    .isNotNull()
                    .satisfies(c -> assertThat(c.fingerprint()).isEqualTo(Fixed.FINGERPRINT));
        }
    }

    @Property(tries = 100)
    void otherContentIsNeverValid(@ForAll @Size(max = 200) byte[] other) {
        assertThat(Fixed.READER.check(Fixed.CMS, other, AT, Evidence.NONE).verdict())
                .isEqualTo(Verdict.DIGEST_DIFFERS);
    }

    private Verdict verdict(byte[] cms, byte[] content) {
        return reader.check(cms, content, AT, Evidence.NONE).verdict();
    }

    /** One signature for all tries. */
    private static final class Fixed {
        static final CmsReader READER;
        static final byte[] CMS;
        static final String FINGERPRINT;

        static {
            try {
                Office office = new Office("固定机构", false);
                READER = new CmsReader(List.of(office));
                SigningKey key = office.key("王");
                CMS = CmsWriter.write(CONTENT, key, Form.RECORD);
                FINGERPRINT = READER.read(key.chain().get(0).getEncoded()).fingerprint();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        private Fixed() {}
    }
}

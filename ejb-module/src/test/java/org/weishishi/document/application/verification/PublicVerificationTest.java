package org.weishishi.document.application.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weishishi.document.Archive;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.FileCheck;
import org.weishishi.document.api.FileVerdict;
import org.weishishi.document.api.SignatureNote;
import org.weishishi.document.api.VerificationView;
import org.weishishi.document.application.DocumentSignatures;
import org.weishishi.document.domain.OfficialDocument;
import org.weishishi.signature.api.Verdict;

/** What anybody learns by a code or a file. */
class PublicVerificationTest {

    private static final String CODE = "K7Q2-9XMB-4T01";
    private static final JsonObject FACTS = Json.createObjectBuilder()
            .add("issuer", "莲塘社区居民委员会")
            .add(
                    "period",
                    Json.createObjectBuilder()
                            .add("from", "2026-11-23")
                            .add("to", "2026-11-27")
                            .add("days", 5)
                            .add("counting", "WORKING_DAYS"))
            .build();

    private final Archive archive = new Archive();
    private final OfficialDocument document = archive.register(DocumentKind.DISCLOSURE, CODE, FACTS);
    private final byte[] bytes = pdf(document, "第一版");
    private final PublicVerification verification = verification(archive);

    private static PublicVerification verification(Archive archive) {
        DocumentSignatures signatures = new DocumentSignatures(
                archive, new KnownSignatures.Sealed(), new KnownSignatures.Sealed(), new KnownSignatures.Signed());
        return new PublicVerification(archive, archive, new VerificationViews(archive, archive, signatures));
    }

    private static byte[] pdf(OfficialDocument document, String text) {
        return ("%PDF-1.7\n<dc:identifier>x sha256:" + document.order().snapshotHash() + "</dc:identifier>\n" + text
                        + "\n%%EOF\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private FileCheck check(byte[] brought) throws IOException {
        return verification.check(() -> new ByteArrayInputStream(brought));
    }

    @ParameterizedTest
    @ValueSource(strings = {"K7Q2-9XMB-4T01", "k7q29xmb4t01", " k7q2 9xmb 4t0l ", "K7Q2–9XMB–4TOI", "Ｋ７Ｑ２９ＸＭＢ４Ｔ０１"})
    void aCodeIsFoundHoweverItIsTyped(String typed) {
        VerificationView found = verification.byCode(typed).orElseThrow();
        assertThat(found.code()).isEqualTo(CODE);
        assertThat(found.issuer()).isEqualTo("莲塘社区居民委员会");
        assertThat(found.period())
                .isEqualTo(new VerificationView.Period(
                        java.time.LocalDate.of(2026, 11, 23), java.time.LocalDate.of(2026, 11, 27), 5, true));
        assertThat(found.signatures())
                .containsExactly(new SignatureNote("莲塘街道 街道分管领导", false, Archive.AT, false, "CA", Verdict.VALID, true));
        assertThat(found.files()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "K7Q2-9XMB", "K7Q2-9XMB-4T02", "K7Q2-9XMB-4T0U", "' or 1=1 --", "𬭎𬭎𬭎𬭎𬭎𬭎𬭎𬭎𬭎𬭎𬭎𬭎"})
    void anythingElseIsNotFound(String typed) {
        assertThat(verification.byCode(typed)).isEmpty();
    }

    @Test
    void aCorrectionAndWhatItCorrectsNameEachOther() {
        OfficialDocument newer = archive.register(
                DocumentKind.DISCLOSURE,
                "AAAA-BBBB-CCCC",
                Json.createObjectBuilder(FACTS).add("carrier", "二").build());
        newer.replace(document);
        OfficialDocument newest = archive.register(DocumentKind.DISCLOSURE, "AAAA-BBBB-DDDD", FACTS);
        newest.replace(newer);
        assertThat(verification.byCode("AAAABBBBCCCC").orElseThrow().older()).isEqualTo(link(1, CODE));
        assertThat(verification.byCode(CODE).orElseThrow().newer()).isEqualTo(link(2, "AAAA-BBBB-CCCC"));
        for (String code : List.of(CODE, "AAAABBBBCCCC", "AAAABBBBDDDD")) {
            VerificationView found = verification.byCode(code).orElseThrow();
            assertThat(found.chain())
                    .containsExactly(link(1, CODE), link(2, "AAAA-BBBB-CCCC"), link(3, "AAAA-BBBB-DDDD"));
            assertThat(found.last().code()).isEqualTo("AAAA-BBBB-DDDD");
        }
    }

    private static VerificationView.Link link(int no, String code) {
        return new VerificationView.Link("〔2026〕第" + no + "号", code, java.time.LocalDate.of(2026, 11, 20));
    }

    @Test
    void theSealInTheFileIsExplainedBesideTheDecisions() throws IOException {
        archive.finish(document, bytes, Archive.AT);
        assertThat(verification.byCode(CODE).orElseThrow().signatures())
                .extracting(SignatureNote::signer, SignatureNote::organ, SignatureNote::verdict)
                .containsExactly(tuple("莲塘街道 街道分管领导", false, Verdict.VALID), tuple("社区1", true, Verdict.VALID));
    }

    @Test
    void theIssuedBytesAreIdenticalByFileAndByHash() throws IOException {
        archive.finish(document, bytes, Archive.AT);
        FileCheck check = check(bytes);
        assertThat(check.verdict()).isEqualTo(FileVerdict.IDENTICAL);
        assertThat(check.document()).isNotNull();
        assertThat(verification.byHash(check.sha256().toUpperCase(java.util.Locale.ROOT)))
                .get()
                .extracting(FileCheck::verdict)
                .isEqualTo(FileVerdict.IDENTICAL);
        assertThat(verification.byHash("0".repeat(64)))
                .get()
                .extracting(FileCheck::verdict)
                .isEqualTo(FileVerdict.FOREIGN);
        assertThat(verification.byHash("../../etc/passwd")).isEmpty();
    }

    @Property(tries = 60)
    void oneChangedByteIsSeen(
            @ForAll @IntRange(min = 0, max = 120) int where, @ForAll @IntRange(min = 1, max = 255) int by)
            throws IOException {
        archive.finish(document, bytes, Archive.AT);
        byte[] changed = bytes.clone();
        int at = where % changed.length;
        changed[at] = (byte) (changed[at] ^ by);
        assertThat(check(changed).verdict()).isIn(FileVerdict.CHANGED, FileVerdict.FOREIGN);
    }

    @Test
    void whatCarriesOurMarkButIsNotOursWasChanged() throws IOException {
        archive.finish(document, bytes, Archive.AT);
        FileCheck check = check(pdf(document, "改动过的一版"));
        assertThat(check.verdict()).isEqualTo(FileVerdict.CHANGED);
        assertThat(check.document()).extracting(VerificationView::code).isEqualTo(CODE);
        assertThat(check("你好".getBytes(StandardCharsets.UTF_8)).verdict()).isEqualTo(FileVerdict.FOREIGN);
    }

    @Test
    void aSignatureAddedBehindOurBytesIsToldFromOtherAdditions() throws IOException {
        archive.finish(document, bytes, Archive.AT);
        assertThat(check(joined(bytes, "9 0 obj <</Type/Sig/ByteRange[0 1 2 3]>> endobj"))
                        .verdict())
                .isEqualTo(FileVerdict.SIGNATURE_ADDED);
        assertThat(check(joined(bytes, "9 0 obj (other text) endobj")).verdict())
                .isEqualTo(FileVerdict.CHANGED);
    }

    @Test
    void aMarkAcrossTheEdgeOfABlockIsRead() throws IOException {
        String mark = "sha256:" + "ab".repeat(32);
        for (int before = (1 << 16) - 75; before < (1 << 16) + 5; before++) {
            byte[] file = (" ".repeat(before) + mark + " ".repeat(100)).getBytes(StandardCharsets.US_ASCII);
            assertThat(FileMarks.read(new ByteArrayInputStream(file)).snapshots())
                    .as("mark at %d", before)
                    .containsExactly("ab".repeat(32));
        }
    }

    private static byte[] joined(byte[] first, String more) {
        byte[] tail = more.getBytes(StandardCharsets.UTF_8);
        byte[] all = java.util.Arrays.copyOf(first, first.length + tail.length);
        System.arraycopy(tail, 0, all, first.length, tail.length);
        return all;
    }

    @Test
    void aSheetNamesOnlyTheSignaturesItShows() {
        assertThat(signers(sheet("ab"))).containsExactly("莲塘街道 街道分管领导");
        assertThat(signers(sheet("cd"))).isEmpty();
    }

    private static List<String> signers(JsonObject facts) {
        Archive fresh = new Archive();
        fresh.register(DocumentKind.APPROVAL_SHEET, CODE, facts);
        return verification(fresh).byCode(CODE).orElseThrow().signatures().stream()
                .map(SignatureNote::signer)
                .toList();
    }

    private static JsonObject sheet(String digest) {
        return Json.createObjectBuilder()
                .add(
                        "decisions",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add(
                                                "signature",
                                                Json.createObjectBuilder().add("digest", digest))))
                .build();
    }
}

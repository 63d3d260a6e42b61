package org.weishishi.document.infrastructure.signing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.reports.Reports;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.domain.FoundSeal;
import org.weishishi.document.domain.SealOrder;
import org.weishishi.document.infrastructure.form.Sample;
import org.weishishi.document.infrastructure.form.ShippedTemplates;
import org.weishishi.document.infrastructure.pdf.PdfRenderer;
import org.weishishi.signature.Office;
import org.weishishi.signature.SigningRoom;
import org.weishishi.signature.StampOffice;
import org.weishishi.signature.api.SignatureView;
import org.weishishi.signature.api.Verdict;

/** Signed papers stay PDF/A-2a and PDF/UA-1, and pdfsig, EU DSS and we agree about them. */
class PdfSealerTest {

    private static final PdfRenderer RENDERER =
            PdfRenderer.standalone(Path.of("target/no-fonts"), new ShippedTemplates());
    private static final byte[] PLAIN = plain(DocumentKind.APPROVAL_SHEET);

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @TempDir
    Path data;

    private final PdfSealer sealer = new PdfSealer();

    @ParameterizedTest
    @EnumSource
    void everySignatureLeavesTheFileValidAndTheOthersIntact(DocumentKind kind) throws Exception {
        SigningRoom room = new SigningRoom(data, "DEMO", List.of());
        byte[] signed = plain(kind);
        conforms(signed);
        int before = 0;
        for (int signatures : new int[] {1, 2, 5}) {
            signed = sealed(room, signed, signatures - before);
            before = signatures;
            conforms(signed);
            intact(room, kind, signed, signatures);
        }
    }

    private void intact(SigningRoom room, DocumentKind kind, byte[] signed, int signatures) throws Exception {
        Path file = kept("signed-" + signatures + "-" + kind.name().toLowerCase(Locale.ROOT), signed);
        assertThat(pdfsig(file)).hasSize(signatures).allMatch(line -> line.contains("Signature is Valid"));
        assertThat(dss(room, signed)).hasSize(signatures).allSatisfy(one -> {
            assertThat(one.isSignatureIntact()).isTrue();
            assertThat(one.isSignatureValid()).isTrue();
        });
        assertThat(explained(room, signed)).hasSize(signatures).allSatisfy(one -> {
            assertThat(one.verdict()).isEqualTo(Verdict.VALID);
            assertThat(one.name()).isEqualTo("莲塘街道");
            assertThat(one.organ()).isTrue();
            assertThat(one.demonstration()).isTrue();
        });
    }

    /** Fifty places over a file of two signatures; the value of the last one is CMS and not file, see {@code CmsCheckTest}. */
    @Test
    void oneChangedByteAnywhereIsSeenByOurOwnCheck() throws Exception {
        SigningRoom room = new SigningRoom(data, "DEMO", List.of());
        byte[] signed = sealed(room, PLAIN, 2);
        String text = new String(signed, StandardCharsets.ISO_8859_1);
        int value = text.lastIndexOf("/Contents <");
        int end = text.indexOf('>', value);
        assertThat(accepted(room, signed)).isTrue();
        for (int i = 0; i < 50; i++) {
            int place = (int) ((long) (signed.length - 1) * i / 49);
            if (place <= value || place >= end) {
                assertThat(accepted(room, changed(signed, place)))
                        .as("byte %d", place)
                        .isFalse();
            }
        }
        assertThat(accepted(room, changed(signed, end - 1)))
                .as("hidden behind the value")
                .isFalse();
    }

    /** Whether every signature is there, valid, and covers the file. */
    private boolean accepted(SigningRoom room, byte[] pdf) {
        try {
            List<SignatureView> all = explained(room, pdf);
            return all.size() == 2 && all.stream().allMatch(one -> one.verdict() == Verdict.VALID);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static byte[] changed(byte[] pdf, int place) {
        byte[] other = pdf.clone();
        other[place] ^= 1;
        return other;
    }

    @Test
    void oneChangedByteIsSeenByAll() throws Exception {
        SigningRoom room = new SigningRoom(data, "DEMO", List.of());
        byte[] signed = sealed(room, PLAIN, 1);
        int place = new String(signed, StandardCharsets.ISO_8859_1).indexOf("stream") + 40;
        signed[place] ^= 1;
        assertThat(pdfsig(kept("signed-changed", signed))).allMatch(line -> !line.contains("Signature is Valid"));
        assertThat(dss(room, signed)).noneMatch(SignatureWrapper::isSignatureValid);
        assertThat(explained(room, signed)).extracting(SignatureView::verdict).containsExactly(Verdict.DIGEST_DIFFERS);
    }

    /** Twelve marks on the last page stand on white paper only: neither on the page number nor on the code nor on the text. */
    @ParameterizedTest
    @EnumSource
    void marksCoverNothing(DocumentKind kind) throws Exception {
        byte[] plain = plain(kind);
        BufferedImage before = lastPage(plain);
        byte[] signed = sealed(new SigningRoom(data, "DEMO", List.of()), plain, 12);
        BufferedImage after = lastPage(signed);
        int marked = 0;
        for (int x = 0; x < before.getWidth(); x++) {
            for (int y = 0; y < before.getHeight(); y++) {
                if (before.getRGB(x, y) != after.getRGB(x, y)) {
                    marked++;
                    assertThat(before.getRGB(x, y) & 0xffffff)
                            .as("%d, %d of %s", x, y, kind)
                            .isEqualTo(0xffffff);
                }
            }
        }
        assertThat(marked).isGreaterThan(1000);
    }

    private static BufferedImage lastPage(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(document.getNumberOfPages() - 1, 72);
        }
    }

    @Test
    void whatIsAddedAfterTheLastSignatureIsSeen() throws Exception {
        SigningRoom room = new SigningRoom(data, "DEMO", List.of());
        byte[] signed = sealed(room, PLAIN, 1);
        byte[] longer = java.util.Arrays.copyOf(signed, signed.length + 1);
        longer[signed.length] = '\n';
        assertThat(explained(room, longer)).extracting(SignatureView::verdict).containsExactly(Verdict.DIGEST_DIFFERS);
    }

    @Test
    void aConfiguredAuthorityStampsTheTime() throws Exception {
        Office office = new Office("时间戳机构", false);
        try (StampOffice stamps = new StampOffice(office)) {
            SigningRoom room = new SigningRoom(data, "DEMO", List.of(), Optional.of(stamps.address()));
            room.trust.add(office);
            byte[] signed = sealed(room, PLAIN, 1);
            conforms(signed);
            SignatureView view = explained(room, signed).get(0);
            assertThat(view.verdict()).isEqualTo(Verdict.VALID);
            assertThat(view.stampedAt()).isNotNull();
            assertThat(view.authority()).contains("时间戳");
            SignatureWrapper second = dss(room, signed).get(0);
            assertThat(second.getTimestampList()).hasSize(1).allSatisfy(t -> {
                assertThat(t.isMessageImprintDataIntact()).isTrue();
                assertThat(t.isSignatureValid()).isTrue();
            });
            assertThat(second.getSignatureFormat().toString()).contains("BASELINE");
        }
    }

    /** A warm signature takes well under 60 ms of this thread's processor time. */
    @Test
    void signingIsQuick() throws Exception {
        SigningRoom room = new SigningRoom(data, "DEMO", List.of());
        for (int i = 0; i < 10; i++) {
            sealed(room, PLAIN, 1);
        }
        var threads = java.lang.management.ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 10; i++) {
            long before = threads.getCurrentThreadCpuTime();
            sealed(room, PLAIN, 1);
            best = Math.min(best, threads.getCurrentThreadCpuTime() - before);
        }
        System.out.printf("sealing: %.1f CPU-ms%n", best / 1e6);
        assertThat(best).as("nanoseconds").isLessThan(60_000_000L);
    }

    private static byte[] plain(DocumentKind kind) {
        return RENDERER.render(Sample.order(kind, 1)).bytes();
    }

    private byte[] sealed(SigningRoom room, byte[] pdf, int times) throws IOException {
        byte[] signed = pdf;
        for (int i = 0; i < times; i++) {
            signed = sealer.seal(
                    signed,
                    new SealOrder(SigningRoom.UNIT, room.now()),
                    content -> room.seals.seal(SigningRoom.UNIT, content));
        }
        return signed;
    }

    private List<SignatureView> explained(SigningRoom room, byte[] pdf) throws IOException {
        return sealer.find(pdf).stream().map(found -> explained(room, found)).toList();
    }

    private static SignatureView explained(SigningRoom room, FoundSeal found) {
        SignatureView view = room.seals.explain(found.cms(), found.content(), found.claimed());
        return found.whole() ? view : view.as(Verdict.DIGEST_DIFFERS);
    }

    private static List<SignatureWrapper> dss(SigningRoom room, byte[] pdf) {
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        room.trust.forEach(source -> {
            for (X509Certificate anchor : source.trust().anchors()) {
                trusted.addCertificate(new CertificateToken(anchor));
            }
        });
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.addTrustedCertSources(trusted);
        SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(pdf));
        validator.setCertificateVerifier(verifier);
        Reports reports = validator.validateDocument();
        return reports.getDiagnosticData().getSignatures();
    }

    private static List<String> pdfsig(Path pdf) throws Exception {
        Process process = new ProcessBuilder("pdfsig", pdf.toString())
                .redirectErrorStream(true)
                .start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains("Signature Validation"))
                .toList();
        assertThat(process.waitFor(1, TimeUnit.MINUTES))
                .as("pdfsig of poppler-utils")
                .isTrue();
        assertThat(lines).isNotEmpty();
        return lines;
    }

    private static Path kept(String name, byte[] pdf) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/documents"));
        return Files.write(folder.resolve(name + ".pdf"), pdf);
    }

    private static void conforms(byte[] pdf) throws Exception {
        for (PDFAFlavour flavour : new PDFAFlavour[] {PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1}) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                assertThat(validator.validate(parser).getTestAssertions())
                        .as(flavour.toString())
                        .isEmpty();
            }
        }
    }
}

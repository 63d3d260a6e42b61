package org.weishishi.document.infrastructure.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.domain.RenderOrder;
import org.weishishi.document.domain.UnprintableException;
import org.weishishi.document.infrastructure.form.Sample;
import org.weishishi.document.infrastructure.form.ShippedTemplates;
import org.weishishi.document.infrastructure.pdf.font.FontFiles;
import org.weishishi.document.infrastructure.pdf.font.FontLibrary;
import org.weishishi.document.infrastructure.pdf.seal.SealPainter;
import org.weishishi.document.infrastructure.pdf.seal.SealPictures;
import org.weishishi.shared.CanonicalJson;

class PdfRendererTest {

    private static final PdfRenderer RENDERER =
            renderer(Path.of("target/no-fonts"));

    private static final Map<DocumentKind, String> ROWS = Map.of(
            DocumentKind.RESOLUTION, "items",
            DocumentKind.DISCLOSURE, "items",
            DocumentKind.MEETING_CALL, "agenda",
            DocumentKind.SIGN_IN_SHEET, "people",
            DocumentKind.MINUTES, "items",
            DocumentKind.APPROVAL_SHEET, "decisions",
            DocumentKind.PROJECT_APPROVAL_NOTICE, "projects",
            DocumentKind.FILING_NOTICE, "projects");

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private static PdfRenderer renderer(Path fonts) {
        FontLibrary library = new FontLibrary(new FontFiles(fonts));
        return new PdfRenderer(library, new ShippedTemplates(), new SealPainter(library, new SealPictures()));
    }

    private static JsonObject sample(DocumentKind kind) {
        return Sample.order(kind, 1).snapshot();
    }

    private static RenderOrder order(DocumentKind kind, JsonObject facts) {
        RenderOrder sample = Sample.order(kind, 1);
        return new RenderOrder(
                kind, 1, sample.heading(), facts, CanonicalJson.sha256(CanonicalJson.of(facts)), true, sample.seal());
    }

    private static JsonObject longer(JsonObject facts, String field) {
        JsonArray rows = facts.getJsonArray(field);
        JsonArrayBuilder many = Json.createArrayBuilder();
        for (int i = 0; i < 60; i++) {
            many.add(rows.get(0));
        }
        return Json.createObjectBuilder(facts).add(field, many).build();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    private static void conforms(byte[] pdf) throws Exception {
        for (PDFAFlavour flavour : new PDFAFlavour[] {PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1}) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                ValidationResult result = validator.validate(parser);
                assertThat(result.getTestAssertions()).as(flavour.toString()).isEmpty();
                assertThat(result.isCompliant()).isTrue();
            }
        }
    }

    private static byte[] kept(String name, RenderOrder order) throws IOException {
        byte[] pdf = RENDERER.render(order).bytes();
        Path folder = Files.createDirectories(Path.of("target/documents"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
        return pdf;
    }

    @ParameterizedTest
    @EnumSource
    void everyKindConformsToPdfA2aAndPdfUa1(DocumentKind kind) throws Exception {
        byte[] pdf = kept(kind.name(), order(kind, sample(kind)));
        conforms(pdf);
        if (Set.of(
                        DocumentKind.RESOLUTION,
                        DocumentKind.MINUTES,
                        DocumentKind.SIGN_IN_SHEET,
                        DocumentKind.APPROVAL_SHEET)
                .contains(kind)) {
            assertThat(text(pdf)).contains("王𬭎毅");
        }
        assertThat(text(pdf)).contains("演示数据").contains("K7Q2-9XMB-4T0W");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "POSTER")
    void longDocumentsConformOnAllTheirPages(DocumentKind kind) throws Exception {
        String rows = ROWS.getOrDefault(kind, "items");
        RenderOrder order = order(kind, longer(sample(kind), rows));
        byte[] pdf = kept(kind.name() + "-long", order);
        conforms(pdf);
        assertThat(RENDERER.render(order).pages()).isGreaterThan(2);
    }

    @Test
    void theSameSnapshotGivesTheSameBytes() throws IOException {
        RenderOrder order = order(DocumentKind.RESOLUTION, sample(DocumentKind.RESOLUTION));
        byte[] first = RENDERER.render(order).bytes();
        byte[] second = renderer(Path.of("target/no-fonts"))
                .render(order)
                .bytes();
        assertThat(second).isEqualTo(first);
    }

    @Test
    void rareNamesCanBeReadBackFromThePage() throws IOException {
        byte[] pdf = RENDERER.render(order(DocumentKind.RESOLUTION, sample(DocumentKind.RESOLUTION)))
                .bytes();
        assertThat(text(pdf)).contains("王𬭎毅主持").contains("李㛃记录").contains("12.00万元");
    }

    @Test
    void aCharacterNoFontHasStopsTheDocumentWithItsCodePoint() throws IOException {
        JsonObject facts = Json.createObjectBuilder(sample(DocumentKind.RESOLUTION))
                .add("issuer", "\uD883\uDEDD面社区居委会")
                .build();
        assertThatThrownBy(() -> RENDERER.render(order(DocumentKind.RESOLUTION, facts)))
                .isInstanceOf(UnprintableException.class)
                .hasMessageContaining("U+30EDD")
                .hasMessageContaining("WEISHISHI_DATA/fonts");
    }

    @Test
    void aMissingFieldStopsTheDocumentWithItsName() throws IOException {
        JsonObject facts = Json.createObjectBuilder(sample(DocumentKind.RESOLUTION))
                .remove("council")
                .build();
        assertThatThrownBy(() -> RENDERER.render(order(DocumentKind.RESOLUTION, facts)))
                .isInstanceOf(UnprintableException.class)
                .hasMessageContaining("council");
    }
}

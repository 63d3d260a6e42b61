package org.weishishi.document.infrastructure.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
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
import org.weishishi.shared.CanonicalJson;

class PdfRendererTest {

    private static final PdfRenderer RENDERER = new PdfRenderer(new FontLibrary(Path.of("target/no-fonts")));

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private static JsonObject sample(DocumentKind kind) throws IOException {
        String name = "/org/weishishi/document/" + kind.name().toLowerCase(Locale.ROOT) + ".json";
        try (InputStream in = PdfRendererTest.class.getResourceAsStream(name);
                JsonReader reader = Json.createReader(in)) {
            return reader.readObject();
        }
    }

    private static RenderOrder order(DocumentKind kind, JsonObject facts) {
        return new RenderOrder(
                kind,
                1,
                new RenderOrder.Heading(
                        "莲塘社区居民议事会关于2016年民生微实事项目的" + (kind == DocumentKind.DISCLOSURE ? "公示" : "决议"),
                        "莲塘社区决议〔2016〕第1号",
                        LocalDate.of(2016, 8, 12),
                        OffsetDateTime.parse("2016-08-12T17:00:00+08:00"),
                        "K7Q2-9XMB-4T0W",
                        "https://example.org/weishishi/public/verify/K7Q2-9XMB-4T0W",
                        null),
                facts,
                CanonicalJson.sha256(CanonicalJson.of(facts)),
                true);
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
        assertThat(text(pdf)).contains(kind == DocumentKind.DISCLOSURE ? "社区宣传栏" : "王𬭎毅");
        assertThat(text(pdf)).contains("演示数据").contains("K7Q2-9XMB-4T0W");
    }

    @ParameterizedTest
    @EnumSource
    void longDocumentsConformOnAllTheirPages(DocumentKind kind) throws Exception {
        String rows = kind == DocumentKind.APPROVAL_SHEET ? "decisions" : "items";
        RenderOrder order = order(kind, longer(sample(kind), rows));
        byte[] pdf = kept(kind.name() + "-long", order);
        conforms(pdf);
        assertThat(RENDERER.render(order).pages()).isGreaterThan(2);
    }

    @Test
    void theSameSnapshotGivesTheSameBytes() throws IOException {
        RenderOrder order = order(DocumentKind.RESOLUTION, sample(DocumentKind.RESOLUTION));
        byte[] first = RENDERER.render(order).bytes();
        byte[] second = new PdfRenderer(new FontLibrary(Path.of("target/no-fonts")))
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

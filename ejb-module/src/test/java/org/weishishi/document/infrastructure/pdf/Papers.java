package org.weishishi.document.infrastructure.pdf;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.domain.RenderOrder;
import org.weishishi.document.infrastructure.form.Sample;
import org.weishishi.document.infrastructure.form.ShippedTemplates;
import org.weishishi.shared.CanonicalJson;

/** Papers for tests, made from the samples; one set of fonts for all of them. */
final class Papers {

    static final PdfRenderer RENDERER = renderer(Path.of("target/no-fonts"));

    private Papers() {}

    static PdfRenderer renderer(Path fonts) {
        return PdfRenderer.standalone(fonts, new ShippedTemplates());
    }

    static JsonObject facts(DocumentKind kind) {
        return Sample.order(kind, 1).snapshot();
    }

    static RenderOrder order(DocumentKind kind, JsonObject facts) {
        RenderOrder sample = Sample.order(kind, 1);
        return new RenderOrder(
                kind, 1, sample.heading(), facts, CanonicalJson.sha256(CanonicalJson.of(facts)), true, sample.seal());
    }

    static RenderOrder titled(DocumentKind kind, String title) {
        RenderOrder sample = Sample.order(kind, 1);
        RenderOrder.Heading old = sample.heading();
        return new RenderOrder(
                kind,
                1,
                new RenderOrder.Heading(
                        title, old.number(), old.dated(), old.createdAt(), old.code(), old.verifyUrl(), null),
                sample.snapshot(),
                sample.snapshotHash(),
                true,
                sample.seal());
    }

    static byte[] pdf(RenderOrder order) {
        return RENDERER.render(order).bytes();
    }

    /** The file, left in target/documents to be looked at. */
    static byte[] kept(String name, RenderOrder order) throws IOException {
        byte[] pdf = pdf(order);
        Path folder = Files.createDirectories(Path.of("target/documents"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
        return pdf;
    }

    /** What a reader copies from the pages, without blanks. */
    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }
}

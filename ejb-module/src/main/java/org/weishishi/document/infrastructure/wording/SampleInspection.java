package org.weishishi.document.infrastructure.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.stream.JsonParsingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.wording.TemplateFault;
import org.weishishi.document.domain.RenderOrder;
import org.weishishi.document.domain.wording.TemplateInspection;
import org.weishishi.document.infrastructure.form.Sample;
import org.weishishi.document.infrastructure.pdf.PdfRenderer;

/** 样张检查 · checks a wording line by line, then makes the page of the sample with it. */
@ApplicationScoped
public class SampleInspection implements TemplateInspection {

    private static final String FAULT = "document.templateFault.";

    private final PdfRenderer renderer;

    @Inject
    public SampleInspection(PdfRenderer renderer) {
        this.renderer = renderer;
    }

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    SampleInspection() {
        this(null);
    }

    @Override
    public List<TemplateFault> faults(DocumentKind kind, String text) {
        JsonObject json;
        try {
            json = parsed(text);
        } catch (JsonParsingException wrong) {
            int line = (int) Math.max(0, wrong.getLocation().getLineNumber());
            return List.of(new TemplateFault(line, FAULT + "json", String.valueOf(wrong.getMessage())));
        } catch (JsonException wrong) {
            return List.of(new TemplateFault(1, FAULT + "json", String.valueOf(wrong.getMessage())));
        }
        List<TemplateFault> faults = new TemplateLines(known(kind)).faults(text);
        return faults.isEmpty() ? onPaper(kind, json) : faults;
    }

    /** What only the finished page shows: a part left out, a field where it cannot be found, a character no font has. */
    private List<TemplateFault> onPaper(DocumentKind kind, JsonObject json) {
        try {
            renderer.render(Sample.order(kind, 1), json);
            return List.of();
        } catch (RuntimeException wrong) {
            return List.of(new TemplateFault(0, FAULT + "page", String.valueOf(wrong.getMessage())));
        }
    }

    @Override
    public byte[] preview(DocumentKind kind, String text) {
        return renderer.render(Sample.order(kind, 1), parsed(text)).bytes();
    }

    @Override
    public List<String> fields(DocumentKind kind) {
        return List.copyOf(known(kind));
    }

    @Override
    public String shipped(DocumentKind kind) {
        String name = "/org/weishishi/document/templates/" + kind.name().toLowerCase(Locale.ROOT) + "-1.json";
        try (InputStream in = SampleInspection.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not in the product: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fields of the sample, what the register adds, and optional ones that only the shipped wording names. */
    private SortedSet<String> known(DocumentKind kind) {
        RenderOrder sample = Sample.order(kind, 1);
        SortedSet<String> known = new TreeSet<>(
                List.of("document.title", "document.number", "document.code", "document.dated", "document.replaces"));
        SampleFields.collect(sample.snapshot(), "", known);
        known.addAll(TemplateLines.named(shipped(kind)));
        return known;
    }

    private static JsonObject parsed(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}

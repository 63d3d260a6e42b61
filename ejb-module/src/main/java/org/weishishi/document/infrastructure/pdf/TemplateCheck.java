package org.weishishi.document.infrastructure.pdf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.domain.RenderOrder;
import org.weishishi.document.domain.RenderedFile;
import org.weishishi.document.domain.TemplateProof;
import org.weishishi.document.domain.TemplateSource;
import org.weishishi.document.domain.UnprintableException;
import org.weishishi.document.infrastructure.form.Sample;
import org.weishishi.document.infrastructure.form.Words;

/** 模板校验 · a wording is right when every block can be read and the sample of its kind can be set with it. */
@ApplicationScoped
public class TemplateCheck implements TemplateProof {

    private final PdfRenderer renderer;
    private final TemplateSource templates;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    TemplateCheck() {
        this(null, null);
    }

    @Inject
    TemplateCheck(PdfRenderer renderer, TemplateSource templates) {
        this.renderer = renderer;
        this.templates = templates;
    }

    @Override
    public RenderOrder sample(DocumentKind kind) {
        return Sample.order(kind, templates.current(kind));
    }

    @Override
    public List<String> problems(DocumentKind kind, JsonObject template) {
        try {
            preview(kind, template);
            return List.of();
        } catch (UnprintableException problem) {
            return List.of(String.valueOf(problem.getMessage()));
        }
    }

    @Override
    public RenderedFile preview(DocumentKind kind, JsonObject template) {
        try {
            return renderer.render(Sample.order(kind, 0), template);
        } catch (UnprintableException known) {
            throw known;
        } catch (RuntimeException malformed) {
            UnprintableException bad =
                    new UnprintableException(Words.text("badTemplate", String.valueOf(malformed.getMessage())));
            bad.initCause(malformed);
            throw bad;
        }
    }
}

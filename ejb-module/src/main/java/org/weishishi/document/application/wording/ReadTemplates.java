package org.weishishi.document.application.wording;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.weishishi.document.api.DocumentContent;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.wording.TemplateFault;
import org.weishishi.document.api.wording.TemplateFile;
import org.weishishi.document.api.wording.TemplateView;
import org.weishishi.document.domain.TemplateSource;
import org.weishishi.document.domain.wording.DocumentTemplate;
import org.weishishi.document.domain.wording.DocumentTemplateRepository;
import org.weishishi.document.domain.wording.TemplateInspection;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.CanonicalJson;
import org.weishishi.shared.Permission;
import org.weishishi.shared.ReleaseState;
import org.weishishi.shared.UseCase;

/** 查阅模板 · every version of every kind, its text, its check, its page with sample data. */
@UseCase
public class ReadTemplates {

    private final DocumentTemplateRepository templates;
    private final TemplateInspection inspection;
    private final TemplateSource source;

    @Inject
    public ReadTemplates(DocumentTemplateRepository templates, TemplateInspection inspection, TemplateSource source) {
        this.templates = templates;
        this.inspection = inspection;
        this.source = source;
    }

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    ReadTemplates() {
        this(null, null, null);
    }

    /** @return all versions by kind, latest first */
    @Allowed(
            value = {Permission.TEMPLATE_DRAFT, Permission.TEMPLATE_RELEASE},
            kind = Allowed.Kind.READ)
    public List<TemplateView> all() {
        List<TemplateView> all = new ArrayList<>();
        Arrays.stream(DocumentKind.values()).forEach(kind -> {
            int current = source.current(kind);
            templates.of(kind).forEach(one -> all.add(one.view(one.no() == current)));
            all.add(shipped(kind, current == 1));
        });
        return all;
    }

    /** @return one version with its text and what differs from the version in force */
    @Allowed(
            value = {Permission.TEMPLATE_DRAFT, Permission.TEMPLATE_RELEASE},
            kind = Allowed.Kind.READ)
    public TemplateFile file(DocumentKind kind, int no) {
        int current = source.current(kind);
        String text = text(kind, no);
        TemplateView view = templates
                .version(kind, no)
                .map(one -> one.view(one.no() == current))
                .orElseGet(() -> shipped(kind, current == 1));
        return new TemplateFile(view, text, inspection.fields(kind), LineDifference.of(text(kind, current), text));
    }

    /** @return what is wrong in a text that is not saved yet */
    @Allowed(
            value = {Permission.TEMPLATE_DRAFT, Permission.TEMPLATE_RELEASE},
            kind = Allowed.Kind.READ)
    public List<TemplateFault> check(DocumentKind kind, String text) {
        return inspection.faults(kind, text);
    }

    /** @return the page of a version with sample data */
    @Allowed(
            value = {Permission.TEMPLATE_DRAFT, Permission.TEMPLATE_RELEASE},
            kind = Allowed.Kind.READ)
    public DocumentContent preview(DocumentKind kind, int no) {
        byte[] pdf = inspection.preview(kind, text(kind, no));
        return new DocumentContent(
                kind + "-" + no + ".pdf",
                "application/pdf",
                pdf.length,
                CanonicalJson.sha256(pdf),
                new ByteArrayInputStream(pdf));
    }

    private String text(DocumentKind kind, int no) {
        Optional<String> stored = templates.version(kind, no).map(DocumentTemplate::text);
        if (stored.isEmpty() && no != 1) {
            throw BusinessException.notFound("document.error.noTemplate");
        }
        return stored.orElseGet(() -> inspection.shipped(kind));
    }

    private static TemplateView shipped(DocumentKind kind, boolean inForce) {
        return new TemplateView(0, 0, kind, 1, ReleaseState.RELEASED, null, "", null, null, null, inForce);
    }
}

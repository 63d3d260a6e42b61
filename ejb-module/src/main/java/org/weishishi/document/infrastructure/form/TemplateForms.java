package org.weishishi.document.infrastructure.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.domain.DocumentForms;
import org.weishishi.document.domain.TemplateSource;

/** 公文格式（模板） · versions and register numbers from the current wording. */
@ApplicationScoped
public class TemplateForms implements DocumentForms {

    private final TemplateSource templates;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    TemplateForms() {
        this(null);
    }

    @Inject
    public TemplateForms(TemplateSource templates) {
        this.templates = templates;
    }

    @Override
    public int currentVersion(DocumentKind kind) {
        return templates.current(kind);
    }

    @Override
    public String number(DocumentKind kind, String issuer, int year, long no) {
        return new Template(templates.template(kind, templates.current(kind)))
                .number()
                .replace("{year}", Integer.toString(year))
                .replace("{no}", Long.toString(no))
                .replace("{issuer}", issuer);
    }
}

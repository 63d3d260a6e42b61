package org.weishishi.document.infrastructure.form;

import jakarta.enterprise.context.ApplicationScoped;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.domain.DocumentForms;

/** 公文格式（模板） · versions and register numbers from the template resources. */
@ApplicationScoped
public class TemplateForms implements DocumentForms {

    private static final int CURRENT = 1;

    @Override
    public int currentVersion(DocumentKind kind) {
        return CURRENT;
    }

    @Override
    public String number(DocumentKind kind, String issuer, int year, long no) {
        return Template.of(kind, CURRENT)
                .number()
                .replace("{year}", Integer.toString(year))
                .replace("{no}", Long.toString(no))
                .replace("{issuer}", issuer);
    }
}

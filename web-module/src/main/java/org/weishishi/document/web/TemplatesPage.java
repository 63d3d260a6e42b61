package org.weishishi.document.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.document.api.wording.TemplateView;
import org.weishishi.document.application.wording.ReadTemplates;

/** 公文模板 · every version of every kind. */
@Named
@RequestScoped
public class TemplatesPage {

    @Inject
    private ReadTemplates templates;

    private @Nullable List<TemplateView> all;

    /** @return all versions by kind, latest first */
    public List<TemplateView> getAll() {
        List<TemplateView> known = all;
        if (known == null) {
            known = templates.all();
            all = known;
        }
        return known;
    }
}

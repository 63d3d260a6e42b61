package org.weishishi.document.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.weishishi.document.api.font.FontsView;
import org.weishishi.document.application.font.InspectFonts;

/** 字体 · what each slot resolves to and can print. */
@Named
@RequestScoped
public class FontsPage {

    @Inject
    private InspectFonts fonts;

    private @Nullable FontsView report;

    public FontsView getReport() {
        FontsView known = report;
        if (known == null) {
            known = fonts.report();
            report = known;
        }
        return known;
    }
}

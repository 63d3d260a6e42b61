package org.weishishi.bench;

import java.nio.file.Path;
import java.util.List;
import org.weishishi.document.domain.DocumentRenderer;
import org.weishishi.document.domain.RenderOrder;
import org.weishishi.document.infrastructure.form.Block;
import org.weishishi.document.infrastructure.form.FilledForm;
import org.weishishi.document.infrastructure.form.ShippedTemplates;
import org.weishishi.document.infrastructure.form.Template;
import org.weishishi.document.infrastructure.pdf.PdfRenderer;

/** The product's own typesetting, put together without a container: the only place that knows how. */
final class Product {

    private static final ShippedTemplates TEMPLATES = new ShippedTemplates();

    private Product() {}

    /** @return the renderer with the shipped fonts and those of the folder */
    static DocumentRenderer renderer(Path folder) {
        return PdfRenderer.standalone(folder, TEMPLATES);
    }

    /** @return what stands on the page, for the rivals to set */
    static List<Block> blocks(RenderOrder order) {
        return FilledForm.of(order, new Template(TEMPLATES.template(order.kind(), order.templateVersion())))
                .blocks();
    }
}

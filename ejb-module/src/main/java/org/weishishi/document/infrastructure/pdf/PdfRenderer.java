package org.weishishi.document.infrastructure.pdf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import org.weishishi.document.domain.ContentStore;
import org.weishishi.document.domain.DocumentRenderer;
import org.weishishi.document.domain.RenderOrder;
import org.weishishi.document.domain.RenderedFile;
import org.weishishi.document.domain.TemplateSource;
import org.weishishi.document.domain.UnprintableException;
import org.weishishi.document.infrastructure.form.FilledForm;
import org.weishishi.document.infrastructure.form.Template;
import org.weishishi.document.infrastructure.form.Words;
import org.weishishi.document.infrastructure.layout.MissingGlyphException;
import org.weishishi.document.infrastructure.layout.Typesetter;
import org.weishishi.document.infrastructure.pdf.block.PageBuilder;
import org.weishishi.document.infrastructure.pdf.block.PictureShelf;
import org.weishishi.document.infrastructure.pdf.font.FontFiles;
import org.weishishi.document.infrastructure.pdf.font.FontLibrary;
import org.weishishi.document.infrastructure.pdf.page.TaggedPdf;
import org.weishishi.document.infrastructure.pdf.seal.SealPainter;
import org.weishishi.document.infrastructure.pdf.seal.SealPictures;

/** 制版 · sets the blocks of a document on pages: PDF/A-2a and PDF/UA-1. Many documents at a time share the parsed fonts. */
@ApplicationScoped
public class PdfRenderer implements DocumentRenderer {

    private static final String CONFORMANCE = "PDF/A-2a PDF/UA-1";

    private final FontLibrary fonts;
    private final TemplateSource templates;
    private final SealPainter seals;
    private final PictureShelf pictures;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    PdfRenderer() {
        this(null, null, null, (PictureShelf) null);
    }

    @Inject
    public PdfRenderer(FontLibrary fonts, TemplateSource templates, SealPainter seals, ContentStore store) {
        this(fonts, templates, seals, (PictureShelf) store::read);
    }

    private PdfRenderer(FontLibrary fonts, TemplateSource templates, SealPainter seals, PictureShelf pictures) {
        this.fonts = fonts;
        this.templates = templates;
        this.seals = seals;
        this.pictures = pictures;
    }

    /** @return a renderer outside a container, with the office's own fonts from a folder that need not exist */
    public static PdfRenderer standalone(Path ownFonts, TemplateSource templates) {
        return standalone(ownFonts, templates, sha256 -> {
            throw new IOException("no picture " + sha256);
        });
    }

    /** @return the same with pictures from there */
    public static PdfRenderer standalone(Path ownFonts, TemplateSource templates, PictureShelf pictures) {
        FontLibrary library = new FontLibrary(new FontFiles(ownFonts));
        return new PdfRenderer(library, templates, new SealPainter(library, new SealPictures()), pictures);
    }

    @Override
    public RenderedFile render(RenderOrder order) {
        return render(order, templates.template(order.kind(), order.templateVersion()));
    }

    /** @return the file as it would be with a wording that is not released yet */
    public RenderedFile render(RenderOrder order, JsonObject template) {
        FilledForm form = FilledForm.of(order, new Template(template));
        try (TaggedPdf pdf = new TaggedPdf()) {
            new PageBuilder(pdf, new Typesetter(fonts), order, form, seals, pictures).build();
            String author = order.snapshot().getString("issuer", order.heading().number());
            return new RenderedFile(pdf.finish(order, author), pdf.pageNumber(), CONFORMANCE);
        } catch (MissingGlyphException missing) {
            throw unprintable(missing, form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UnprintableException unprintable(MissingGlyphException missing, FilledForm form) {
        int c = missing.codePoint();
        String where = form.holding(c)
                .map(value -> Words.text("at", value.field(), Integer.toString(value.position(c))))
                .orElse(missing.context());
        UnprintableException stop = new UnprintableException(Words.text(
                "noGlyph",
                Character.toString(c),
                String.format(Locale.ROOT, "U+%04X", c),
                where,
                missing.slot().name().toLowerCase(Locale.ROOT)));
        stop.initCause(missing);
        return stop;
    }
}

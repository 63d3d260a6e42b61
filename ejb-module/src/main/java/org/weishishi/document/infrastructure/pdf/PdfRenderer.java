package org.weishishi.document.infrastructure.pdf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.weishishi.document.domain.DocumentRenderer;
import org.weishishi.document.domain.RenderOrder;
import org.weishishi.document.domain.RenderedFile;
import org.weishishi.document.domain.TemplateSource;
import org.weishishi.document.domain.UnprintableException;
import org.weishishi.document.infrastructure.form.Block;
import org.weishishi.document.infrastructure.form.FilledForm;
import org.weishishi.document.infrastructure.form.Template;
import org.weishishi.document.infrastructure.form.Words;
import org.weishishi.document.infrastructure.layout.MissingGlyphException;
import org.weishishi.document.infrastructure.layout.Typesetter;

/** 制版 · sets the blocks of a document on pages: PDF/A-2a and PDF/UA-1. All threads share the parsed fonts. */
@ApplicationScoped
public class PdfRenderer implements DocumentRenderer {

    private static final int TABLE_START = 4;
    private static final String CONFORMANCE = "PDF/A-2a PDF/UA-1";

    private final FontLibrary fonts;
    private final TemplateSource templates;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    PdfRenderer() {
        this(null, null);
    }

    @Inject
    public PdfRenderer(FontLibrary fonts, TemplateSource templates) {
        this.fonts = fonts;
        this.templates = templates;
    }

    @Override
    public RenderedFile render(RenderOrder order) {
        return render(order, templates.template(order.kind(), order.templateVersion()));
    }

    /** @return the file as it would be with a wording that is not released yet */
    public RenderedFile render(RenderOrder order, JsonObject template) {
        FilledForm form = FilledForm.of(order, new Template(template));
        try (TaggedPdf pdf = new TaggedPdf()) {
            Flow flow = new Flow(pdf, new Typesetter(fonts), order);
            put(form.blocks(), flow);
            flow.finishPage();
            String url = order.heading().verifyUrl();
            if (url != null) {
                VerificationMark.put(pdf, url);
            }
            Metadata.write(
                    pdf.document(),
                    order,
                    order.snapshot().getString("issuer", order.heading().number()));
            int pages = pdf.pageNumber();
            long id = Long.parseUnsignedLong(order.snapshotHash().substring(0, 16), 16);
            return new RenderedFile(pdf.bytes(id), pages, CONFORMANCE);
        } catch (MissingGlyphException missing) {
            throw unprintable(missing, form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(List<Block> blocks, Flow flow) throws IOException {
        TextBlocks text = new TextBlocks(flow);
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Block.Title title) {
                text.title(title);
            } else if (block instanceof Block.Centre centre) {
                text.centre(centre);
            } else if (block instanceof Block.Heading heading) {
                text.heading(heading, follow(text, blocks, i));
            } else if (block instanceof Block.Paragraph paragraph) {
                text.paragraph(paragraph, signatureAfter(blocks, i));
            } else if (block instanceof Block.Table table) {
                new TableBlock(flow, table).put();
            } else if (block instanceof Block.Signature signature) {
                text.signature(signature);
            } else {
                plain(block, text);
            }
        }
    }

    private static void plain(Block block, TextBlocks text) throws IOException {
        if (block instanceof Block.RedHead head) {
            text.title(new Block.Title(head.mark()));
            text.centre(new Block.Centre(head.number()));
        } else if (block instanceof Block.Mark mark) {
            text.title(new Block.Title(mark.text()));
            text.centre(new Block.Centre(mark.number()));
        } else if (block instanceof Block.Addressee to) {
            text.paragraph(new Block.Paragraph(to.text()), 0);
        } else if (block instanceof Block.Attendees attendees) {
            for (Block.Entry entry : attendees.entries()) {
                text.paragraph(new Block.Paragraph(entry.label() + entry.text()), 0);
            }
        } else if (block instanceof Block.Note note) {
            text.paragraph(new Block.Paragraph(note.text()), 0);
        } else if (block instanceof Block.Large large) {
            text.paragraph(new Block.Paragraph(large.text()), 0);
        }
    }

    /** A table wants caption, head and a row under its heading; a last single line stands with the signature. */
    private static int follow(TextBlocks text, List<Block> blocks, int heading) {
        if (heading + 1 == blocks.size()) {
            return 0;
        }
        if (blocks.get(heading + 1) instanceof Block.Paragraph paragraph && text.lines(paragraph) == 1) {
            return 1 + signatureAfter(blocks, heading + 1);
        }
        return blocks.get(heading + 1) instanceof Block.Table ? TABLE_START : 1;
    }

    private static int signatureAfter(List<Block> blocks, int i) {
        boolean next = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Block.Signature;
        return next ? TextBlocks.height((Block.Signature) blocks.get(i + 1)) : 0;
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

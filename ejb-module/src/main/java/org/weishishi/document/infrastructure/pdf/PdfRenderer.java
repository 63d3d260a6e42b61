package org.weishishi.document.infrastructure.pdf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.weishishi.document.domain.DocumentRenderer;
import org.weishishi.document.domain.RenderOrder;
import org.weishishi.document.domain.RenderedFile;
import org.weishishi.document.domain.UnprintableException;
import org.weishishi.document.infrastructure.form.Block;
import org.weishishi.document.infrastructure.form.FilledForm;
import org.weishishi.document.infrastructure.form.Words;
import org.weishishi.document.infrastructure.layout.MissingGlyphException;
import org.weishishi.document.infrastructure.layout.Typesetter;

/** 制版 · sets the blocks of a document on pages: PDF/A-2a and PDF/UA-1. One document at a time shares the parsed fonts. */
@ApplicationScoped
public class PdfRenderer implements DocumentRenderer {

    private static final int TABLE_START = 4;
    private static final String CONFORMANCE = "PDF/A-2a PDF/UA-1";

    private final FontLibrary fonts;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    PdfRenderer() {
        this(null);
    }

    @Inject
    PdfRenderer(FontLibrary fonts) {
        this.fonts = fonts;
    }

    @Override
    public synchronized RenderedFile render(RenderOrder order) {
        try (TaggedPdf pdf = new TaggedPdf()) {
            Flow flow = new Flow(pdf, new Typesetter(fonts), order);
            put(FilledForm.of(order), flow);
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
            throw unprintable(missing);
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
            }
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

    private static UnprintableException unprintable(MissingGlyphException missing) {
        int c = missing.codePoint();
        UnprintableException stop = new UnprintableException(Words.text(
                "noGlyph",
                Character.toString(c),
                String.format(Locale.ROOT, "U+%04X", c),
                missing.context(),
                missing.slot().name().toLowerCase(Locale.ROOT)));
        stop.initCause(missing);
        return stop;
    }
}

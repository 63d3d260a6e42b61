package org.weishishi.document.infrastructure.pdf.block;

import java.io.IOException;
import java.util.List;
import org.weishishi.document.domain.RenderOrder;
import org.weishishi.document.infrastructure.form.Block;
import org.weishishi.document.infrastructure.form.FilledForm;
import org.weishishi.document.infrastructure.layout.Positions;
import org.weishishi.document.infrastructure.layout.Typesetter;
import org.weishishi.document.infrastructure.pdf.page.TaggedPdf;
import org.weishishi.document.infrastructure.pdf.seal.SealPainter;

/** 组版 · puts the blocks of a document on pages, and keeps together what must not be parted. */
public final class PageBuilder {

    private static final int TABLE_START = 4;

    private final Flow flow;
    private final SealPainter seals;
    private final PictureShelf pictures;
    private final List<Block> blocks;
    private final TextBlocks text;
    private final EndBlocks end;

    /**
     * @param form the blocks, in reading order
     * @param seals draws the seal
     * @param pictures where pictures are found
     */
    public PageBuilder(
            TaggedPdf pdf,
            Typesetter setter,
            RenderOrder order,
            FilledForm form,
            SealPainter seals,
            PictureShelf pictures) {
        this.flow = new Flow(pdf, setter, order, form.codeOnEveryPage());
        this.seals = seals;
        this.pictures = pictures;
        this.blocks = form.blocks();
        this.text = new TextBlocks(flow);
        this.end = new EndBlocks(flow, text);
    }

    /** Fills the pages. */
    public void build() throws IOException {
        if (blocks.get(0) instanceof Block.Banner) {
            new Poster(flow, seals).put(blocks);
            return;
        }
        boolean imprint = false;
        for (int i = 0; i < blocks.size(); i++) {
            put(i);
            imprint |= blocks.get(i) instanceof Block.Imprint;
        }
        if (!imprint) {
            flow.lastPage();
        }
    }

    private void put(int i) throws IOException {
        Block block = blocks.get(i);
        if (block instanceof Block.Paragraph paragraph) {
            text.paragraph(paragraph, kept(i + 1));
        } else if (block instanceof Block.Heading heading) {
            text.heading(heading, follow(i + 1));
        } else if (block instanceof Block.Table table) {
            new TableBlock(flow, table).put(kept(i + 1));
        } else if (block instanceof Block.Title title) {
            title(title, i);
        } else if (block instanceof Block.Centre centre) {
            text.centre(centre);
        } else if (block instanceof Block.Addressee addressee) {
            text.addressee(addressee);
        } else {
            ends(block, i);
        }
    }

    private void ends(Block block, int i) throws IOException {
        if (block instanceof Block.Pictures shown) {
            new PictureBlock(flow, pictures).put(shown);
        } else if (block instanceof Block.RedHead head) {
            new HeadBlocks(flow).red(head);
        } else if (block instanceof Block.Mark mark) {
            new HeadBlocks(flow).minutes(mark);
        } else if (block instanceof Block.Attendees attendees) {
            end.attendees(attendees, kept(i + 1));
        } else if (block instanceof Block.Attachments attachments) {
            end.attachments(attachments, kept(i + 1));
        } else if (block instanceof Block.Signature signature) {
            new SignatureBlock(flow, signature, seals).put();
        } else if (block instanceof Block.Note note) {
            end.note(note);
        } else if (block instanceof Block.Annex annex) {
            end.annex(annex);
        } else if (block instanceof Block.Imprint imprint) {
            new ImprintBlock(flow, imprint).put();
        }
    }

    private void title(Block.Title title, int i) throws IOException {
        text.title(title.text(), "H1");
        if (!(i + 1 < blocks.size() && blocks.get(i + 1) instanceof Block.Centre)) {
            flow.skip(Positions.BLANK_BELOW_TITLE);
        }
    }

    /** Lines of what stands at i that must be on one page with the text before: signature, list of attachments, note. */
    private int kept(int i) {
        if (i >= blocks.size()) {
            return 0;
        }
        Block block = blocks.get(i);
        if (block instanceof Block.Signature signature) {
            boolean note = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Block.Note;
            return new SignatureBlock(flow, signature, seals).lines() + (note ? 1 : 0);
        }
        return block instanceof Block.Attachments attachments ? end.lines(attachments) + kept(i + 1) : 0;
    }

    /** A table wants caption, head and a row under its heading; a last single line stands with the signature. */
    private int follow(int i) {
        if (i >= blocks.size()) {
            return 0;
        }
        if (blocks.get(i) instanceof Block.Paragraph paragraph && text.lines(paragraph) == 1) {
            return 1 + kept(i + 1);
        }
        return blocks.get(i) instanceof Block.Table ? TABLE_START : 1;
    }
}

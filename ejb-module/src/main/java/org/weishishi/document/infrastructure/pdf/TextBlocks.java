package org.weishishi.document.infrastructure.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.weishishi.document.api.FontSlot;
import org.weishishi.document.infrastructure.form.Block;
import org.weishishi.document.infrastructure.form.Words;
import org.weishishi.document.infrastructure.layout.Glyph;
import org.weishishi.document.infrastructure.layout.Line;
import org.weishishi.document.infrastructure.layout.LineBreaker;
import org.weishishi.document.infrastructure.layout.PageGrid;
import org.weishishi.document.infrastructure.layout.TitleBreaker;
import org.weishishi.document.infrastructure.layout.Typesetter;

/** 文字块 · title, number, headings, paragraphs, signature on the grid. */
final class TextBlocks {

    private static final float INDENT = 2 * PageGrid.CELL;
    private static final LineBreaker FULL = new LineBreaker(PageGrid.WIDTH, true);

    private static final TitleBreaker TITLE = new TitleBreaker(
            PageGrid.WIDTH - 2 * PageGrid.TITLE,
            List.of(Words.text("titleWords").split(",", -1)));

    private final Flow flow;

    TextBlocks(Flow flow) {
        this.flow = flow;
    }

    /** 标题 · the fewest lines that hold it, of nearly equal length, centred. */
    void title(Block.Title title) throws IOException {
        List<Glyph> glyphs = flow.setter().set(title.text(), FontSlot.TITLE, PageGrid.TITLE, 0);
        PDStructureElement element = flow.pdf().element("H1");
        for (Line line : TITLE.lines(glyphs)) {
            flow.put(element, line, centred(line));
        }
    }

    void centre(Block.Centre centre) throws IOException {
        PDStructureElement element = flow.pdf().element("P");
        for (Line line : FULL.lines(body(centre.text()), 0)) {
            flow.put(element, line, centred(line));
        }
        flow.skip(1);
    }

    /**
     * 小标题 · never alone at the foot of a page.
     *
     * @param follow lines that must stand under it
     */
    void heading(Block.Heading heading, int follow) throws IOException {
        flow.keep(1 + follow);
        PDStructureElement element = flow.pdf().element("H2");
        List<Glyph> glyphs = flow.setter().set(heading.text(), FontSlot.HEADING, PageGrid.BODY, PageGrid.GAP);
        for (Line line : FULL.lines(glyphs, INDENT)) {
            flow.put(element, line, PageGrid.LEFT);
        }
    }

    /** @return lines of the paragraph */
    int lines(Block.Paragraph paragraph) {
        return FULL.lines(body(paragraph.lead() + paragraph.text()), INDENT).size();
    }

    /** @param keepLast lines that must stand with its last line on one page */
    void paragraph(Block.Paragraph paragraph, int keepLast) throws IOException {
        PDStructureElement element = flow.pdf().element("P");
        List<Line> lines = FULL.lines(body(paragraph.lead() + paragraph.text()), INDENT);
        for (int i = 0; i < lines.size(); i++) {
            flow.keep(i == lines.size() - 1 ? 1 + keepLast : 1);
            flow.put(element, lines.get(i), PageGrid.LEFT);
        }
    }

    /** @return lines a signature needs */
    static int height(Block.Signature signature) {
        return 2 * signature.lines().size() + 4;
    }

    /** 落款 · date four characters in from the right, the issuer centred above it. */
    void signature(Block.Signature signature) throws IOException {
        flow.keep(height(signature));
        for (String text : signature.lines()) {
            flow.skip(1);
            put(text, PageGrid.LEFT + INDENT);
        }
        flow.skip(2);
        float dateWidth = Typesetter.width(body(signature.date()));
        float unitWidth = Typesetter.width(body(signature.unit()));
        float dateLeft = PageGrid.LEFT + PageGrid.WIDTH - 4 * PageGrid.CELL - dateWidth;
        float unitLeft = Math.min(
                dateLeft + (dateWidth - unitWidth) / 2, PageGrid.LEFT + PageGrid.WIDTH - PageGrid.CELL - unitWidth);
        put(signature.unit(), unitLeft);
        put(signature.date(), dateLeft);
    }

    private void put(String text, float x) throws IOException {
        flow.put(flow.pdf().element("P"), new Line(body(text), 0), x);
    }

    private List<Glyph> body(String text) {
        return flow.setter().set(text, FontSlot.BODY, PageGrid.BODY, PageGrid.GAP);
    }

    private static float centred(Line line) {
        return PageGrid.LEFT + (PageGrid.WIDTH - line.width()) / 2;
    }
}

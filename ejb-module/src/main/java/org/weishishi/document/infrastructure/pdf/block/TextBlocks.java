package org.weishishi.document.infrastructure.pdf.block;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.weishishi.document.api.FontSlot;
import org.weishishi.document.infrastructure.form.Block;
import org.weishishi.document.infrastructure.form.Words;
import org.weishishi.document.infrastructure.layout.Glyph;
import org.weishishi.document.infrastructure.layout.Line;
import org.weishishi.document.infrastructure.layout.LineBreaker;
import org.weishishi.document.infrastructure.layout.PageGrid;
import org.weishishi.document.infrastructure.layout.Positions;
import org.weishishi.document.infrastructure.layout.TitleBreaker;

/** 文字块 · title, number, addressee, headings, paragraphs on the grid. */
final class TextBlocks {

    private static final LineBreaker FULL = new LineBreaker(PageGrid.WIDTH, true);

    private static final TitleBreaker TITLE = new TitleBreaker(
            PageGrid.WIDTH - 2 * PageGrid.TITLE,
            List.of(Words.text("titleWords").split(",", -1)));

    private final Flow flow;

    TextBlocks(Flow flow) {
        this.flow = flow;
    }

    /** 标题 · the fewest lines that hold it, of nearly equal length, centred. */
    void title(String text, String tag) throws IOException {
        List<Glyph> glyphs = flow.setter().set(text, FontSlot.TITLE, PageGrid.TITLE, 0);
        PDStructureElement element = flow.pdf().element(tag);
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

    void addressee(Block.Addressee addressee) throws IOException {
        PDStructureElement element = flow.pdf().element("P");
        for (Line line : FULL.lines(body(addressee.text()), 0)) {
            flow.put(element, line, PageGrid.LEFT);
        }
    }

    /**
     * 小标题 · never alone at the foot of a page.
     *
     * @param follow lines that must stand under it
     */
    void heading(Block.Heading heading, int follow) throws IOException {
        FontSlot slot = heading.level() == 1 ? FontSlot.HEADING : FontSlot.KAI;
        List<Line> lines =
                FULL.lines(flow.setter().set(heading.text(), slot, PageGrid.BODY, PageGrid.GAP), Positions.INDENT);
        flow.keep(lines.size() + follow);
        PDStructureElement element = flow.pdf().element("H" + (1 + heading.level()));
        for (Line line : lines) {
            flow.put(element, line, PageGrid.LEFT);
        }
    }

    /** @return lines of the paragraph */
    int lines(Block.Paragraph paragraph) {
        return set(paragraph).size();
    }

    /** @param keepLast lines that must stand with its last line on one page */
    void paragraph(Block.Paragraph paragraph, int keepLast) throws IOException {
        PDStructureElement element = flow.pdf().element("P");
        List<Line> lines = set(paragraph);
        for (int i = 0; i < lines.size(); i++) {
            flow.keep(i == lines.size() - 1 ? 1 + keepLast : 1);
            flow.put(element, lines.get(i), PageGrid.LEFT);
        }
    }

    private List<Line> set(Block.Paragraph paragraph) {
        List<Glyph> glyphs =
                new ArrayList<>(flow.setter().set(paragraph.lead(), paragraph.slot(), PageGrid.BODY, PageGrid.GAP));
        glyphs.addAll(body(paragraph.text()));
        return FULL.lines(glyphs, Positions.INDENT);
    }

    private List<Glyph> body(String text) {
        return flow.setter().set(text, FontSlot.BODY, PageGrid.BODY, PageGrid.GAP);
    }

    static float centred(Line line) {
        return PageGrid.LEFT + (PageGrid.WIDTH - line.width()) / 2;
    }
}

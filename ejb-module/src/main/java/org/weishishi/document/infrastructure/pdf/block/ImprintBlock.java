package org.weishishi.document.infrastructure.pdf.block;

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
import org.weishishi.document.infrastructure.layout.Positions;
import org.weishishi.document.infrastructure.layout.Typesetter;

/**
 * 版记 · on the last lines of the type area of the last page, which is an even one; a page that it has for itself, and a blank
 * one before it, carry no page number.
 */
final class ImprintBlock {

    private static final float LEADING = 1.7f * PageGrid.SMALL;
    private static final float PAD = 0.35f * PageGrid.SMALL;

    private final Flow flow;
    private final Block.Imprint imprint;
    private final List<Glyph> label;
    private final List<Line> copies;

    ImprintBlock(Flow flow, Block.Imprint imprint) {
        this.flow = flow;
        this.imprint = imprint;
        this.label = set(Words.text("copies"));
        this.copies = imprint.copies().isEmpty()
                ? List.of()
                : new LineBreaker(PageGrid.WIDTH - 2 * PageGrid.SMALL - Typesetter.width(label), true)
                        .lines(set(imprint.copies()), 0);
    }

    private float height() {
        return (copies.size() + 1) * LEADING;
    }

    /** Finishes the pages of the text and puts the imprint. */
    void put() throws IOException {
        boolean even = flow.pdf().pageNumber() % 2 == 0;
        boolean room = flow.top() - height() > PageGrid.BOTTOM;
        VerificationMark.put(flow);
        flow.finishPage();
        if (!even || !room) {
            if (even) {
                flow.blankPage();
            }
            flow.blankPage();
            flow.code(false);
            flow.demonstration();
        }
        rules();
        lines();
    }

    private void rules() {
        flow.pdf().beginArtifact();
        rule(PageGrid.BOTTOM + height(), Positions.IMPRINT_THICK);
        if (!copies.isEmpty()) {
            rule(PageGrid.BOTTOM + LEADING, Positions.IMPRINT_THIN);
        }
        rule(PageGrid.BOTTOM, Positions.IMPRINT_THICK);
        flow.pdf().end();
    }

    private void rule(float y, float width) {
        flow.pdf().canvas().line(PageGrid.LEFT, y, PageGrid.LEFT + PageGrid.WIDTH, y, width);
    }

    private void lines() {
        float left = PageGrid.LEFT + PageGrid.SMALL;
        float top = PageGrid.BOTTOM + height() - PAD;
        if (!copies.isEmpty()) {
            PDStructureElement element = flow.pdf().element("P");
            draw(element, label, left, top);
            for (Line line : copies) {
                draw(element, line.glyphs(), left + Typesetter.width(label), top);
                top -= LEADING;
            }
        }
        PDStructureElement element = flow.pdf().element("P");
        draw(element, set(imprint.unit()), left, top);
        List<Glyph> date = set(imprint.date());
        float right = PageGrid.LEFT + PageGrid.WIDTH - PageGrid.SMALL;
        draw(element, date, right - Typesetter.width(date), top);
    }

    private void draw(PDStructureElement element, List<Glyph> glyphs, float x, float top) {
        flow.pdf().begin(element);
        flow.draw(glyphs, x, top);
        flow.pdf().end();
    }

    private List<Glyph> set(String text) {
        return flow.setter().set(text, FontSlot.BODY, PageGrid.SMALL, 0);
    }
}

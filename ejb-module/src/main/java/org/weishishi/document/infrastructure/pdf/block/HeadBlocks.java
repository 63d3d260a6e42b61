package org.weishishi.document.infrastructure.pdf.block;

import java.util.List;
import org.weishishi.document.api.FontSlot;
import org.weishishi.document.infrastructure.form.Block;
import org.weishishi.document.infrastructure.layout.Glyph;
import org.weishishi.document.infrastructure.layout.PageGrid;
import org.weishishi.document.infrastructure.layout.Positions;
import org.weishishi.document.infrastructure.layout.Typesetter;
import org.weishishi.document.infrastructure.pdf.page.Canvas;

/** 版头 · what stands above the title: the issuer's mark, the 发文字号, the red line; the mark of minutes. */
final class HeadBlocks {

    private final Flow flow;

    HeadBlocks(Flow flow) {
        this.flow = flow;
    }

    void red(Block.RedHead head) {
        flow.pdf().canvas().save();
        red(flow.pdf().canvas());
        float foot = mark(head.mark(), Positions.MARK_SIZE);
        flow.pdf().canvas().restore();
        float numberTop = foot - Positions.NUMBER_BELOW_MARK;
        number(head.number(), numberTop);
        float rule = numberTop - PageGrid.BODY - Positions.RULE_BELOW_NUMBER;
        flow.pdf().beginArtifact();
        Canvas canvas = flow.pdf().canvas().save();
        red(canvas);
        float middle = rule - Positions.RED_RULE / 2;
        canvas.line(PageGrid.LEFT, middle, PageGrid.LEFT + PageGrid.WIDTH, middle, Positions.RED_RULE)
                .restore();
        flow.pdf().end();
        flow.at(rule - Positions.TITLE_BELOW_RULE);
    }

    void minutes(Block.Mark mark) {
        float numberTop = mark(mark.text(), Positions.MINUTES_MARK) - Positions.NUMBER_BELOW_MARK;
        number(mark.number(), numberTop);
        flow.below(numberTop - 2 * PageGrid.PITCH);
    }

    private static void red(Canvas canvas) {
        canvas.colour(Positions.RED_RED, Positions.RED_GREEN, Positions.RED_BLUE);
    }

    /** Centred; a long name is condensed first and made smaller then. Returns its lower edge. */
    private float mark(String text, float wanted) {
        float natural = Typesetter.width(set(text, wanted));
        float stretch = Math.min(1, Math.max(Positions.MARK_LEAST_WIDTH, PageGrid.WIDTH / natural));
        float size = Math.min(wanted, wanted * PageGrid.WIDTH / (natural * stretch));
        List<Glyph> glyphs = set(text, size);
        float top = PageGrid.TOP - Positions.MARK_BELOW_TOP;
        float x = PageGrid.LEFT + (PageGrid.WIDTH - Typesetter.width(glyphs) * stretch) / 2;
        flow.pdf().begin(flow.pdf().element("P"));
        flow.pdf().canvas().text(glyphs, x, top - size * PageGrid.ASCENT, stretch);
        flow.pdf().end();
        return top - size;
    }

    private List<Glyph> set(String text, float size) {
        return flow.setter().set(text, FontSlot.TITLE, size, 0);
    }

    private void number(String text, float top) {
        List<Glyph> glyphs = flow.setter().set(text, FontSlot.BODY, PageGrid.BODY, 0);
        flow.pdf().begin(flow.pdf().element("P"));
        flow.draw(glyphs, PageGrid.LEFT + (PageGrid.WIDTH - Typesetter.width(glyphs)) / 2, top);
        flow.pdf().end();
    }
}

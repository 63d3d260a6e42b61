package org.weishishi.document.infrastructure.pdf.block;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.weishishi.document.api.FontSlot;
import org.weishishi.document.infrastructure.form.Block;
import org.weishishi.document.infrastructure.layout.Glyph;
import org.weishishi.document.infrastructure.layout.Line;
import org.weishishi.document.infrastructure.layout.LineBreaker;
import org.weishishi.document.infrastructure.layout.PageGrid;
import org.weishishi.document.infrastructure.layout.Positions;
import org.weishishi.document.infrastructure.layout.TitleBreaker;
import org.weishishi.document.infrastructure.layout.Typesetter;
import org.weishishi.document.infrastructure.pdf.seal.SealPainter;

/** 海报 · one page to be read from two steps away; the type is made smaller until everything is on it. */
final class Poster {

    private static final float BANNER = 64;
    private static final float UNDER = 28;
    private static final float LARGE = 21;
    private static final float CAPTION = 15;
    private static final float CODE_SIDE = 52 * PageGrid.MM;
    private static final float LEADING = 1.55f;
    private static final float SMALLER = 0.93f;
    private static final float LARGEST = 1.45f;
    private static final float SMALLEST = 0.3f;

    private final Flow flow;
    private final SealPainter seals;
    private float y;

    Poster(Flow flow, SealPainter seals) {
        this.flow = flow;
        this.seals = seals;
    }

    void put(List<Block> blocks) {
        float scale = LARGEST;
        while (height(blocks, scale) > PageGrid.TOP - PageGrid.BOTTOM && scale > SMALLEST) {
            scale *= SMALLER;
        }
        y = PageGrid.TOP;
        for (Block block : blocks) {
            if (block instanceof Block.Banner banner) {
                banner(banner, scale);
            } else if (block instanceof Block.Large large) {
                large(large, scale);
            } else if (block instanceof Block.Code code) {
                code(code, scale);
            } else if (block instanceof Block.Signature signature) {
                signature(signature, scale);
            }
        }
        flow.code(true);
        flow.demonstration();
    }

    private float height(List<Block> blocks, float scale) {
        float height = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Banner banner) {
                int lines = title(banner.under(), UNDER * scale).size();
                height += (BANNER * 1.3f + (lines + 0.6f) * UNDER * LEADING) * scale;
            } else if (block instanceof Block.Large large) {
                height += lines(large.text(), LARGE * scale).size() * LARGE * scale * LEADING;
            } else if (block instanceof Block.Code) {
                height += CODE_SIDE * scale + 4 * CAPTION * scale;
            } else if (block instanceof Block.Signature) {
                height += 2.6f * LARGE * scale * LEADING;
            }
        }
        return height;
    }

    private void banner(Block.Banner banner, float scale) {
        List<Glyph> word = flow.setter().set(banner.text(), FontSlot.TITLE, BANNER * scale, BANNER * scale / 2);
        flow.pdf().begin(flow.pdf().element("P"));
        flow.pdf().canvas().save().colour(Positions.RED_RED, Positions.RED_GREEN, Positions.RED_BLUE);
        flow.draw(word, PageGrid.LEFT + (PageGrid.WIDTH + BANNER * scale / 2 - Typesetter.width(word)) / 2, y);
        flow.pdf().canvas().restore();
        flow.pdf().end();
        y -= BANNER * 1.3f * scale;
        PDStructureElement title = flow.pdf().element("H1");
        for (Line line : title(banner.under(), UNDER * scale)) {
            line(title, line, TextBlocks.centred(line), UNDER * scale);
        }
        y -= 0.6f * UNDER * LEADING * scale;
    }

    private List<Line> title(String text, float size) {
        return new TitleBreaker(PageGrid.WIDTH, List.of()).lines(flow.setter().set(text, FontSlot.TITLE, size, 0));
    }

    private List<Line> lines(String text, float size) {
        return new LineBreaker(PageGrid.WIDTH, true).lines(flow.setter().set(text, FontSlot.HEADING, size, 0), 0);
    }

    private void large(Block.Large large, float scale) {
        PDStructureElement element = flow.pdf().element("P");
        for (Line line : lines(large.text(), LARGE * scale)) {
            line(element, line, PageGrid.LEFT, LARGE * scale);
        }
    }

    private void line(PDStructureElement element, Line line, float x, float size) {
        flow.pdf().begin(element);
        flow.draw(line.glyphs(), x, y);
        flow.pdf().end();
        y -= size * LEADING;
    }

    private void code(Block.Code code, float scale) {
        float side = CODE_SIDE * scale;
        boolean address = flow.order().heading().verifyUrl() != null;
        y -= CAPTION * scale;
        VerificationMark.put(flow, PageGrid.LEFT + (PageGrid.WIDTH - side) / 2, y - side, side);
        y -= address ? side + CAPTION * scale / 2 : 0;
        List<Glyph> caption =
                flow.setter().set(address ? code.text() : code.without(), FontSlot.HEADING, CAPTION * scale, 0);
        line(flow.pdf().element("P"), new Line(caption, 0), TextBlocks.centred(new Line(caption, 0)), CAPTION * scale);
        y -= CAPTION * scale;
    }

    private void signature(Block.Signature signature, float scale) {
        float size = LARGE * scale * 0.85f;
        List<List<Glyph>> lines = new ArrayList<>();
        lines.add(flow.setter().set(signature.unit(), FontSlot.BODY, size, 0));
        lines.add(flow.setter().set(signature.date(), FontSlot.BODY, size, 0));
        float widest = Math.max(Typesetter.width(lines.get(0)), Typesetter.width(lines.get(1)));
        float middle = PageGrid.LEFT + PageGrid.WIDTH - widest / 2;
        float top = y;
        for (List<Glyph> glyphs : lines) {
            line(flow.pdf().element("P"), new Line(glyphs, 0), middle - Typesetter.width(glyphs) / 2, size);
        }
        if (flow.order().seal() != null) {
            seals.put(flow.pdf(), flow.order().seal(), middle, (top + y) / 2);
        }
    }
}

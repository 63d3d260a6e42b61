package org.weishishi.document.infrastructure.pdf.block;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.weishishi.document.api.FontSlot;
import org.weishishi.document.domain.RenderOrder;
import org.weishishi.document.infrastructure.form.Words;
import org.weishishi.document.infrastructure.layout.Glyph;
import org.weishishi.document.infrastructure.layout.Line;
import org.weishishi.document.infrastructure.layout.PageGrid;
import org.weishishi.document.infrastructure.layout.Positions;
import org.weishishi.document.infrastructure.layout.Typesetter;
import org.weishishi.document.infrastructure.pdf.page.TaggedPdf;

/** 行文 · where on which page the next line goes; head and foot of every page. */
final class Flow {

    private static final float NOTE = 9f;
    private static final float MARK_ABOVE = 10 * PageGrid.MM;

    private final TaggedPdf pdf;
    private final Typesetter setter;
    private final RenderOrder order;
    private final boolean codeOnEveryPage;
    private float y = PageGrid.TOP;

    Flow(TaggedPdf pdf, Typesetter setter, RenderOrder order, boolean codeOnEveryPage) {
        this.pdf = pdf;
        this.setter = setter;
        this.order = order;
        this.codeOnEveryPage = codeOnEveryPage;
    }

    TaggedPdf pdf() {
        return pdf;
    }

    Typesetter setter() {
        return setter;
    }

    RenderOrder order() {
        return order;
    }

    /** @return lines left on this page */
    int left() {
        return (int) Math.floor((y - PageGrid.BOTTOM + PageGrid.PITCH - PageGrid.BODY) / PageGrid.PITCH + 0.01f);
    }

    boolean fresh() {
        return y == PageGrid.TOP;
    }

    void skip(int lines) {
        y -= lines * PageGrid.PITCH;
    }

    /** Upper edge of the next line. */
    float top() {
        return y;
    }

    /** Goes to an upper edge, on the grid or not. */
    void at(float top) {
        y = top;
    }

    /** Goes to the first line of the grid whose upper edge is not above that. */
    void below(float top) {
        y = PageGrid.TOP - (float) Math.ceil((PageGrid.TOP - top) / PageGrid.PITCH - 0.01f) * PageGrid.PITCH;
    }

    void newPage() throws IOException {
        finishPage();
        blankPage();
    }

    /** Leaves the page at hand as it is and opens the next. */
    void blankPage() throws IOException {
        pdf.newPage();
        y = PageGrid.TOP;
    }

    /** Opens a new page unless that many lines are left. */
    void keep(int lines) throws IOException {
        if (left() < lines && !fresh()) {
            newPage();
        }
    }

    /** One line on the grid, as content of an element. */
    void put(PDStructureElement element, Line set, float x) throws IOException {
        keep(1);
        if (!set.glyphs().isEmpty()) {
            pdf.begin(element);
            draw(set.glyphs(), x + set.indent(), y);
            pdf.end();
        }
        y -= PageGrid.PITCH;
    }

    /** Characters whose boxes have that upper edge. */
    void draw(List<Glyph> glyphs, float x, float top) {
        pdf.canvas().text(glyphs, x, top - glyphs.get(0).size() * PageGrid.ASCENT);
    }

    /** The last page bears the code of the document, if not every page has one already. */
    void lastPage() {
        if (!codeOnEveryPage) {
            VerificationMark.put(this);
        }
        finishPage();
    }

    /** Page number outside the type area, the mark of demonstration data, the code by which the paper is verified. */
    void finishPage() {
        float baseline = PageGrid.BOTTOM - Positions.PAGE_NUMBER_DASH - Positions.DASH_HEIGHT * PageGrid.SMALL;
        int number = pdf.pageNumber();
        if (codeOnEveryPage) {
            VerificationMark.put(this, number);
        }
        pdf.beginArtifact();
        List<Glyph> page =
                setter.set(Words.text("pageNumber", Integer.toString(number)), FontSlot.SONG, PageGrid.SMALL, 0);
        float right = PageGrid.LEFT + PageGrid.WIDTH - Positions.PAGE_NUMBER_IN - Typesetter.width(page);
        pdf.canvas().text(page, number % 2 == 1 ? right : PageGrid.LEFT + Positions.PAGE_NUMBER_IN, baseline);
        pdf.end();
        code(number % 2 == 1);
        demonstration();
    }

    /** The code at the inner edge of the foot. */
    void code(boolean left) {
        float baseline = PageGrid.BOTTOM - Positions.PAGE_NUMBER_DASH - Positions.DASH_HEIGHT * PageGrid.SMALL;
        String known = order.heading().code();
        String words = known.isEmpty() ? Words.text("proof") : Words.text("code", known);
        List<Glyph> code = setter.set(words, FontSlot.SONG, NOTE, 0);
        pdf.beginArtifact();
        pdf.canvas()
                .text(code, left ? PageGrid.LEFT : PageGrid.LEFT + PageGrid.WIDTH - Typesetter.width(code), baseline);
        pdf.end();
    }

    /** What is made from demonstration data says so at its head. */
    void demonstration() {
        if (order.demonstration()) {
            List<Glyph> mark = setter.set(Words.text("demonstration"), FontSlot.SONG, PageGrid.TABLE, 0);
            pdf.beginArtifact();
            pdf.canvas().text(mark, PageGrid.LEFT + PageGrid.WIDTH - Typesetter.width(mark), PageGrid.TOP + MARK_ABOVE);
            pdf.end();
        }
    }
}

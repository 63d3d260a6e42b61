package org.weishishi.document.infrastructure.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.weishishi.document.api.FontSlot;
import org.weishishi.document.domain.RenderOrder;
import org.weishishi.document.infrastructure.form.Words;
import org.weishishi.document.infrastructure.layout.Glyph;
import org.weishishi.document.infrastructure.layout.Line;
import org.weishishi.document.infrastructure.layout.PageGrid;
import org.weishishi.document.infrastructure.layout.Typesetter;

/** 行文 · where on which page the next line goes; head and foot of every page. */
final class Flow {

    private static final float NOTE = 9f;

    private final TaggedPdf pdf;
    private final Typesetter setter;
    private final RenderOrder order;
    private int line;

    Flow(TaggedPdf pdf, Typesetter setter, RenderOrder order) {
        this.pdf = pdf;
        this.setter = setter;
        this.order = order;
    }

    TaggedPdf pdf() {
        return pdf;
    }

    Typesetter setter() {
        return setter;
    }

    /** @return lines left on this page */
    int left() {
        return PageGrid.LINES - line;
    }

    int line() {
        return line;
    }

    void skip(int lines) {
        line = Math.min(PageGrid.LINES, line + lines);
    }

    /** Upper edge of the next line. */
    float top() {
        return PageGrid.TOP - line * PageGrid.PITCH;
    }

    /** Goes to the first line whose upper edge is not above y. */
    void below(float y) {
        line = (int) Math.ceil((PageGrid.TOP - y) / PageGrid.PITCH - 0.01f);
    }

    void newPage() throws IOException {
        finishPage();
        pdf.newPage();
        line = 0;
    }

    /** Opens a new page unless that many lines are left. */
    void keep(int lines) throws IOException {
        if (left() < lines) {
            newPage();
        }
    }

    /** One line on the grid, as content of an element. */
    void put(PDStructureElement element, Line set, float x) throws IOException {
        keep(1);
        pdf.begin(element);
        float size = set.glyphs().get(0).size();
        pdf.draw(set.glyphs(), x + set.indent(), top() - size * PageGrid.ASCENT);
        pdf.end();
        line++;
    }

    /** Page number outside the type area, the mark of demonstration data, the code by which the paper is verified. */
    void finishPage() throws IOException {
        float foot = PageGrid.BOTTOM - 7 * PageGrid.MM - PageGrid.SMALL;
        int number = pdf.pageNumber();
        pdf.beginArtifact();
        List<Glyph> page = small(Words.text("pageNumber", Integer.toString(number)), PageGrid.SMALL);
        float right = PageGrid.LEFT + PageGrid.WIDTH - PageGrid.SMALL - Typesetter.width(page);
        pdf.draw(page, number % 2 == 1 ? right : PageGrid.LEFT + PageGrid.SMALL, foot);
        List<Glyph> code = small(Words.text("code", order.heading().code()), NOTE);
        float codeRight = PageGrid.LEFT + PageGrid.WIDTH - Typesetter.width(code);
        pdf.draw(code, number % 2 == 1 ? PageGrid.LEFT : codeRight, foot);
        if (order.demonstration()) {
            List<Glyph> mark = small(Words.text("demonstration"), PageGrid.TABLE);
            pdf.draw(mark, PageGrid.LEFT + PageGrid.WIDTH - Typesetter.width(mark), PageGrid.TOP + 10 * PageGrid.MM);
        }
        pdf.end();
    }

    private List<Glyph> small(String text, float size) {
        return setter.set(text, FontSlot.BODY, size, 0);
    }
}

package org.weishishi.document.infrastructure.pdf.block;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.weishishi.document.api.FontSlot;
import org.weishishi.document.infrastructure.form.Block;
import org.weishishi.document.infrastructure.layout.Glyph;
import org.weishishi.document.infrastructure.layout.Line;
import org.weishishi.document.infrastructure.layout.LineBreaker;
import org.weishishi.document.infrastructure.layout.PageGrid;
import org.weishishi.document.infrastructure.pdf.page.TaggedPdf;

/** 照片块 · rows of two on the grid: before and after stand beside each other, whole in their field, words under them. */
final class PictureBlock {

    /** Lines of the grid a picture may take. */
    private static final int HIGH = 6;

    private static final float GUTTER = 6 * PageGrid.MM;
    private static final float FIELD = (PageGrid.WIDTH - GUTTER) / 2;
    private static final float WORDS = PageGrid.TABLE * 1.3f;
    private static final float ABOVE = 2 * PageGrid.MM;
    private static final LineBreaker LINES = new LineBreaker(FIELD, false);

    private final Flow flow;
    private final PictureShelf shelf;

    PictureBlock(Flow flow, PictureShelf shelf) {
        this.flow = flow;
        this.shelf = shelf;
    }

    void put(Block.Pictures block) throws IOException {
        List<Block.Picture> all = block.pictures();
        for (int i = 0; i < all.size(); i += 2) {
            row(all.subList(i, Math.min(i + 2, all.size())));
        }
    }

    private void row(List<Block.Picture> row) throws IOException {
        int most = row.stream().mapToInt(one -> lines(one).size()).max().orElse(1);
        int caption = (int) Math.ceil((most * WORDS + ABOVE) / PageGrid.PITCH);
        flow.keep(HIGH + caption);
        for (int i = 0; i < row.size(); i++) {
            float left = row.size() == 1
                    ? PageGrid.LEFT + (PageGrid.WIDTH - FIELD) / 2
                    : PageGrid.LEFT + i * (FIELD + GUTTER);
            picture(row.get(i), left);
        }
        flow.skip(HIGH + caption);
    }

    private void picture(Block.Picture one, float left) throws IOException {
        TaggedPdf pdf = flow.pdf();
        PDImageXObject image = pdf.jpeg(shelf.read(one.file()));
        float high = HIGH * PageGrid.PITCH - ABOVE;
        float scale = Math.min(FIELD / image.getWidth(), high / image.getHeight());
        float width = image.getWidth() * scale;
        float height = image.getHeight() * scale;
        float x = left + (FIELD - width) / 2;
        float y = flow.top() - high;
        pdf.begin(pdf.figure(one.text(), x, y, width, height));
        pdf.canvas().picture(pdf.picture(image.getCOSObject()), x, y, width, height);
        pdf.end();
        words(one, left, y - ABOVE);
    }

    private void words(Block.Picture one, float left, float top) {
        PDStructureElement element = flow.pdf().element("P");
        float at = top;
        for (Line line : lines(one)) {
            flow.pdf().begin(element);
            flow.draw(line.glyphs(), left + (FIELD - line.width()) / 2, at);
            flow.pdf().end();
            at -= WORDS;
        }
    }

    private List<Line> lines(Block.Picture one) {
        List<Glyph> glyphs = flow.setter().set(one.text(), FontSlot.SONG, PageGrid.TABLE, 0);
        return LINES.lines(glyphs, 0);
    }
}

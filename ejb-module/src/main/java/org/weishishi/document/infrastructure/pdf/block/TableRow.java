package org.weishishi.document.infrastructure.pdf.block;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.weishishi.document.infrastructure.form.Block;
import org.weishishi.document.infrastructure.layout.Line;
import org.weishishi.document.infrastructure.layout.PageGrid;
import org.weishishi.document.infrastructure.pdf.page.TaggedPdf;

/** 表行 · the cells of one row and their rules. */
final class TableRow {

    static final float PAD = 3;
    static final float LEADING = 17;
    private static final float RULE = 0.5f;
    private static final float BASELINE = 4;

    private final TaggedPdf pdf;
    private final List<List<Line>> texts = new ArrayList<>();
    private final List<Block.Align> aligns = new ArrayList<>();
    private final List<Float> widths = new ArrayList<>();

    TableRow(TaggedPdf pdf) {
        this.pdf = pdf;
    }

    void cell(List<Line> lines, Block.Align align, float width) {
        texts.add(lines);
        aligns.add(align);
        widths.add(width);
    }

    int tallest() {
        return texts.stream().mapToInt(List::size).max().orElse(1);
    }

    float height() {
        return Math.max(1, tallest()) * LEADING + 2 * PAD;
    }

    /**
     * Draws the lines from … to of every cell.
     *
     * @param elements the cells' elements; none for a repeated head, which is decoration
     * @return lower edge
     */
    float draw(float y, float height, int from, int to, List<PDStructureElement> elements) {
        rules(y, height);
        float x = PageGrid.LEFT;
        for (int i = 0; i < texts.size(); i++) {
            List<Line> lines = texts.get(i);
            List<Line> part = lines.subList(Math.min(from, lines.size()), Math.min(to, lines.size()));
            if (!part.isEmpty()) {
                if (elements.isEmpty()) {
                    pdf.beginArtifact();
                } else {
                    pdf.begin(elements.get(i));
                }
                lines(part, x, i, y - (height - part.size() * LEADING) / 2);
                pdf.end();
            }
            x += widths.get(i);
        }
        return y - height;
    }

    private void lines(List<Line> lines, float x, int column, float first) {
        float top = first;
        for (Line line : lines) {
            if (!line.glyphs().isEmpty()) {
                pdf.canvas().text(line.glyphs(), x + left(line, column), top - LEADING + BASELINE);
            }
            top -= LEADING;
        }
    }

    private float left(Line line, int column) {
        float spare = widths.get(column) - line.width();
        return switch (aligns.get(column)) {
            case LEFT -> PAD;
            case CENTRE -> spare / 2;
            case RIGHT -> spare - PAD;
        };
    }

    private void rules(float y, float height) {
        pdf.beginArtifact();
        float x = PageGrid.LEFT;
        for (float width : widths) {
            pdf.canvas().rectangle(x, y - height, width, height);
            x += width;
        }
        pdf.canvas().stroke(RULE);
        pdf.end();
    }
}

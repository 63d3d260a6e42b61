package org.weishishi.document.infrastructure.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.weishishi.document.api.FontSlot;
import org.weishishi.document.infrastructure.form.Block;
import org.weishishi.document.infrastructure.layout.Line;
import org.weishishi.document.infrastructure.layout.LineBreaker;
import org.weishishi.document.infrastructure.layout.PageGrid;

/** 表格 · ruled, in 小四; a row is not parted unless it is longer than a page; heads are repeated after a page break. */
final class TableBlock {

    private static final float PAD = 3;
    private static final float LEADING = 17;
    private static final float RULE = 0.5f;

    private final Flow flow;
    private final Block.Table table;
    private final float[] widths;
    private final boolean headed;
    private PDStructureElement element;
    private float y;

    TableBlock(Flow flow, Block.Table table) {
        this.flow = flow;
        this.table = table;
        this.widths = new float[table.columns().size()];
        float total = 0;
        for (Block.Column column : table.columns()) {
            total += column.width();
        }
        for (int i = 0; i < widths.length; i++) {
            widths[i] = table.columns().get(i).width() / total * PageGrid.WIDTH;
        }
        this.headed = table.columns().stream().anyMatch(column -> !column.head().isEmpty());
        this.element = flow.pdf().element("Table");
    }

    void put() throws IOException {
        flow.keep(4);
        caption();
        y = flow.top();
        head(true);
        for (List<String> row : table.rows()) {
            body(row);
        }
        flow.below(y - 6);
    }

    private void caption() throws IOException {
        PDStructureElement caption = flow.pdf().element(element, "Caption");
        List<Line> lines = new LineBreaker(PageGrid.WIDTH, false)
                .lines(flow.setter().set(table.caption(), FontSlot.HEADING, PageGrid.SMALL, 0), 0);
        for (Line line : lines) {
            flow.put(caption, line, PageGrid.LEFT + (PageGrid.WIDTH - line.width()) / 2);
        }
    }

    private void head(boolean first) throws IOException {
        if (headed) {
            List<List<Line>> cells = new ArrayList<>();
            for (int i = 0; i < widths.length; i++) {
                cells.add(cell(table.columns().get(i).head(), FontSlot.HEADING, i));
            }
            row(cells, first ? Head.COLUMN : Head.REPEATED);
        }
    }

    private void body(List<String> texts) throws IOException {
        List<List<Line>> cells = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            boolean rowHead = table.columns().get(i).rowHead();
            cells.add(cell(texts.get(i), rowHead ? FontSlot.HEADING : FontSlot.BODY, i));
        }
        int from = 0;
        int tallest = tallest(cells);
        int page = (int) ((PageGrid.TOP - PageGrid.BOTTOM) / LEADING) - 4;
        while (from < tallest) {
            int to = Math.min(tallest, from + page);
            row(part(cells, from, to), Head.NONE);
            from = to;
        }
    }

    private static List<List<Line>> part(List<List<Line>> cells, int from, int to) {
        return cells.stream()
                .map(lines -> lines.subList(Math.min(from, lines.size()), Math.min(to, lines.size())))
                .toList();
    }

    private List<Line> cell(String text, FontSlot slot, int column) {
        return new LineBreaker(widths[column] - 2 * PAD, false)
                .lines(flow.setter().set(text, slot, PageGrid.TABLE, 0), 0);
    }

    private static int tallest(List<List<Line>> cells) {
        return cells.stream().mapToInt(List::size).max().orElse(1);
    }

    private void row(List<List<Line>> cells, Head head) throws IOException {
        float height = tallest(cells) * LEADING + 2 * PAD;
        if (y - height < PageGrid.BOTTOM && head == Head.NONE) {
            flow.newPage();
            y = PageGrid.TOP;
            head(false);
        }
        rules(height);
        PDStructureElement tr = head == Head.REPEATED ? null : flow.pdf().element(element, "TR");
        float x = PageGrid.LEFT;
        for (int i = 0; i < widths.length; i++) {
            if (tr == null) {
                flow.pdf().beginArtifact();
            } else {
                flow.pdf().begin(cellElement(tr, i, head));
            }
            lines(cells.get(i), x, i, height, head != Head.NONE);
            flow.pdf().end();
            x += widths[i];
        }
        y -= height;
    }

    private PDStructureElement cellElement(PDStructureElement tr, int column, Head head) {
        boolean rowHead = table.columns().get(column).rowHead();
        boolean th = head == Head.COLUMN || rowHead;
        PDStructureElement cell = flow.pdf().element(tr, th ? "TH" : "TD");
        if (th) {
            COSDictionary scope = new COSDictionary();
            scope.setName(COSName.O, "Table");
            scope.setName(COSName.getPDFName("Scope"), rowHead ? "Row" : "Column");
            cell.getCOSObject().setItem(COSName.A, scope);
        }
        return cell;
    }

    private void lines(List<Line> lines, float x, int column, float height, boolean head) throws IOException {
        float top = y - (height - lines.size() * LEADING) / 2;
        for (Line line : lines) {
            boolean left = table.columns().get(column).align() == Block.Align.LEFT && !head;
            float at = left ? x + PAD : x + (widths[column] - line.width()) / 2;
            flow.pdf().draw(line.glyphs(), at, top - LEADING + 4);
            top -= LEADING;
        }
    }

    private void rules(float height) throws IOException {
        flow.pdf().beginArtifact();
        flow.pdf().content().setLineWidth(RULE);
        float x = PageGrid.LEFT;
        for (float width : widths) {
            flow.pdf().content().addRect(x, y - height, width, height);
            x += width;
        }
        flow.pdf().content().stroke();
        flow.pdf().end();
    }

    private enum Head {
        NONE,
        COLUMN,
        REPEATED
    }
}

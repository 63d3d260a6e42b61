package org.weishishi.document.infrastructure.pdf.block;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.weishishi.document.api.FontSlot;
import org.weishishi.document.infrastructure.form.Block;
import org.weishishi.document.infrastructure.layout.Line;
import org.weishishi.document.infrastructure.layout.LineBreaker;
import org.weishishi.document.infrastructure.layout.PageGrid;
import org.weishishi.document.infrastructure.pdf.page.TaggedPdf;

/**
 * 表格 · ruled, in 小四; heads are repeated after a page break; caption and head stand with the first row, or with its first lines; only a row too long
 * for the rest of a page is parted.
 */
final class TableBlock {

    private static final float PAD = TableRow.PAD;
    private static final float LEADING = TableRow.LEADING;

    /** Lines a row may have to go to the next page whole. */
    private static final int WHOLE = 8;

    /** Lines of a parted row that at least stand on the page where it begins. */
    private static final int LEAST = 3;

    private final Flow flow;
    private final Block.Table table;
    private final float[] widths;
    private final boolean headed;
    private final PDStructureElement element;
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

    /** @param keepLast lines that must stand with the last row on one page */
    void put(int keepLast) throws IOException {
        List<Line> caption = captionLines();
        flow.keep(Math.max(4, caption.size() + (int) Math.ceil(beginning(keepLast) / PageGrid.PITCH)));
        caption(caption);
        y = flow.top();
        head(true);
        if (table.rows().isEmpty()) {
            empty();
        }
        for (int i = 0; i < table.rows().size(); i++) {
            body(table.rows().get(i), i == table.rows().size() - 1 ? keepLast * PageGrid.PITCH : 0);
        }
        flow.below(y - 6);
    }

    /** Height of the head with what must stand below it on the same page. */
    private float beginning(int keepLast) {
        float head = headed ? headRow().height() : 0;
        if (table.rows().isEmpty()) {
            return head + emptyRow().height();
        }
        TableRow first = bodyRow(table.rows().get(0));
        float keep = table.rows().size() == 1 ? keepLast * PageGrid.PITCH : 0;
        float whole = height(first) + keep;
        return head + (first.tallest() <= WHOLE ? whole : Math.min(whole, LEAST * LEADING + 2 * PAD));
    }

    private List<Line> captionLines() {
        return new LineBreaker(PageGrid.WIDTH, false)
                .lines(flow.setter().set(table.caption(), FontSlot.HEADING, PageGrid.SMALL, 0), 0);
    }

    private void caption(List<Line> lines) throws IOException {
        PDStructureElement caption = flow.pdf().element(element, "Caption");
        for (Line line : lines) {
            flow.put(caption, line, TextBlocks.centred(line));
        }
    }

    private void head(boolean first) {
        if (headed) {
            TableRow row = headRow();
            List<PDStructureElement> cells = new ArrayList<>();
            if (first) {
                PDStructureElement tr = flow.pdf().element(element, "TR");
                for (int i = 0; i < widths.length; i++) {
                    cells.add(cell(tr, true, "Column"));
                }
            }
            y = row.draw(y, row.height(), 0, row.tallest(), cells);
        }
    }

    private TableRow headRow() {
        TableRow row = row();
        for (int i = 0; i < widths.length; i++) {
            row.cell(set(table.columns().get(i).head(), FontSlot.HEADING, widths[i]), Block.Align.CENTRE, widths[i]);
        }
        return row;
    }

    private TableRow emptyRow() {
        TableRow row = row();
        row.cell(set(table.empty(), FontSlot.BODY, PageGrid.WIDTH), Block.Align.CENTRE, PageGrid.WIDTH);
        return row;
    }

    private TableRow bodyRow(List<String> texts) {
        TableRow row = row();
        for (int i = 0; i < widths.length; i++) {
            Block.Column column = table.columns().get(i);
            row.cell(set(texts.get(i), slot(column), widths[i]), column.align(), widths[i]);
        }
        return row;
    }

    private static FontSlot slot(Block.Column column) {
        return column.rowHead() ? FontSlot.HEADING : FontSlot.BODY;
    }

    private float height(TableRow row) {
        return Math.max(row.height(), table.high() * PageGrid.MM);
    }

    private TableRow row() {
        return new TableRow(flow.pdf());
    }

    private void empty() {
        TableRow row = emptyRow();
        PDStructureElement cell = cell(flow.pdf().element(element, "TR"), false, "");
        TaggedPdf.attribute(cell, "Table", "ColSpan", COSInteger.get(widths.length));
        y = row.draw(y, row.height(), 0, row.tallest(), List.of(cell));
    }

    private void body(List<String> texts, float keep) throws IOException {
        TableRow row = bodyRow(texts);
        PDStructureElement tr = flow.pdf().element(element, "TR");
        List<PDStructureElement> cells = new ArrayList<>();
        table.columns().forEach(column -> cells.add(cell(tr, column.rowHead(), "Row")));
        float height = height(row);
        if (y - height - keep >= PageGrid.BOTTOM) {
            y = row.draw(y, height, 0, row.tallest(), cells);
        } else if (row.tallest() <= WHOLE) {
            turn();
            y = row.draw(y, height, 0, row.tallest(), cells);
        } else {
            parts(row, cells, keep);
        }
    }

    /** A long row goes on over pages, line by line. */
    private void parts(TableRow row, List<PDStructureElement> cells, float keep) throws IOException {
        int from = 0;
        while (from < row.tallest()) {
            int room = (int) ((y - PageGrid.BOTTOM - 2 * PAD) / LEADING);
            int rest = row.tallest() - from;
            boolean ends = rest * LEADING + 2 * PAD + keep <= y - PageGrid.BOTTOM;
            if (!ends && room < LEAST) {
                turn();
                continue;
            }
            int to = from + (ends ? rest : Math.min(room, Math.max(1, rest - 1)));
            y = row.draw(y, (to - from) * LEADING + 2 * PAD, from, to, cells);
            from = to;
            if (from < row.tallest()) {
                turn();
            }
        }
    }

    private void turn() throws IOException {
        flow.newPage();
        y = PageGrid.TOP;
        head(false);
    }

    private List<Line> set(String text, FontSlot slot, float width) {
        List<Line> lines = new ArrayList<>();
        LineBreaker breaker = new LineBreaker(width - 2 * PAD, false);
        text.lines().forEach(part -> lines.addAll(breaker.lines(flow.setter().set(part, slot, PageGrid.TABLE, 0), 0)));
        return lines;
    }

    private PDStructureElement cell(PDStructureElement tr, boolean head, String scope) {
        PDStructureElement cell = flow.pdf().element(tr, head ? "TH" : "TD");
        if (head) {
            TaggedPdf.attribute(cell, "Table", "Scope", COSName.getPDFName(scope));
        }
        return cell;
    }
}

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

/** 正文之后 · list of attachments, note, attendees, and the attachments on pages of their own. */
final class EndBlocks {

    private static final int LABEL_CELLS = 3;

    private final Flow flow;
    private final TextBlocks text;

    EndBlocks(Flow flow, TextBlocks text) {
        this.flow = flow;
        this.text = text;
    }

    /** @return lines the list of attachments needs, its blank line included */
    int lines(Block.Attachments attachments) {
        int lines = 1;
        for (String name : attachments.names()) {
            lines += hanging(name, nameCells(attachments)).size();
        }
        return lines;
    }

    private static int nameCells(Block.Attachments attachments) {
        int count = attachments.names().size();
        if (count == 1) {
            return 2 + LABEL_CELLS;
        }
        return 2 + LABEL_CELLS + (count > 9 ? 2 : 1);
    }

    private List<Line> hanging(String text, int cells) {
        return new LineBreaker(PageGrid.WIDTH - cells * PageGrid.CELL, true).lines(body(text, FontSlot.BODY), 0);
    }

    /** 附件说明 · numbers under each other, long names under their own beginning. */
    void attachments(Block.Attachments attachments, int keepLast) throws IOException {
        flow.keep(lines(attachments) + keepLast);
        flow.skip(1);
        int cells = nameCells(attachments);
        for (int i = 0; i < attachments.names().size(); i++) {
            PDStructureElement element = flow.pdf().element("P");
            if (i == 0) {
                beside(element, Words.text("attachmentLabel"), FontSlot.BODY, 2);
            }
            if (attachments.names().size() > 1) {
                beside(
                        element,
                        Words.text("attachmentNumber", Integer.toString(i + 1)),
                        FontSlot.BODY,
                        2 + LABEL_CELLS);
            }
            for (Line line : hanging(attachments.names().get(i), cells)) {
                flow.put(element, line, PageGrid.LEFT + cells * PageGrid.CELL);
            }
        }
    }

    /** Words on the line that comes next, without going on to the one after. */
    private void beside(PDStructureElement element, String words, FontSlot slot, int cells) {
        flow.pdf().begin(element);
        flow.draw(body(words, slot), PageGrid.LEFT + cells * PageGrid.CELL, flow.top());
        flow.pdf().end();
    }

    void attendees(Block.Attendees attendees, int keepLast) throws IOException {
        flow.skip(1);
        int count = attendees.entries().size();
        for (int i = 0; i < count; i++) {
            Block.Entry entry = attendees.entries().get(i);
            int cells = 2 + entry.label().codePointCount(0, entry.label().length()) + 1;
            List<Line> lines = hanging(entry.text(), cells);
            flow.keep(lines.size() + (i == count - 1 ? keepLast : 0));
            PDStructureElement element = flow.pdf().element("P");
            beside(element, Words.text("label", entry.label()), FontSlot.HEADING, 2);
            for (Line line : lines) {
                flow.put(element, line, PageGrid.LEFT + cells * PageGrid.CELL);
            }
        }
    }

    /** 附注 · under the date and the seal. */
    void note(Block.Note note) throws IOException {
        flow.below(flow.top());
        text.paragraph(new Block.Paragraph(note.text()), 0);
    }

    /** 附件 · on a new page: its number flush left on the first line, its title on the third. */
    void annex(Block.Annex annex) throws IOException {
        flow.newPage();
        PDStructureElement label = flow.pdf().element("P");
        flow.put(label, new Line(body(annex.label(), FontSlot.HEADING), 0), PageGrid.LEFT);
        flow.skip(1);
        text.title(annex.title(), "H2");
        flow.skip(1);
        for (String paragraph : annex.paragraphs()) {
            text.paragraph(new Block.Paragraph(paragraph), 0);
        }
    }

    private List<Glyph> body(String words, FontSlot slot) {
        return flow.setter().set(words, slot, PageGrid.BODY, PageGrid.GAP);
    }
}

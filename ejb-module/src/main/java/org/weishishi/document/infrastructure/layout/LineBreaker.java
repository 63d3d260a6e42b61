package org.weishishi.document.infrastructure.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * 断行 · breaks characters into lines by GB/T 15834: punctuation that would begin a line is squeezed into the one before when
 * half-width marks make room, otherwise the character before it goes down with it; full lines are flush on both sides.
 */
public final class LineBreaker {

    private static final float TOLERANCE = 0.05f;
    private static final float MOST_STRETCH = 0.2f;
    private static final int LOOK_AHEAD = 2;

    /** A line that would have to be widened by more is ended inside a long number or word instead. */
    private static final float MOST_BLANK = 4 * PageGrid.CELL;

    private final float width;
    private final boolean justified;

    /**
     * @param width of a full line, in points
     * @param justified whether full lines are made flush right
     */
    public LineBreaker(float width, boolean justified) {
        this.width = width;
        this.justified = justified;
    }

    /** @return the lines; together they hold every character, in order */
    public List<Line> lines(List<Glyph> glyphs, float firstIndent) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        float indent = firstIndent;
        while (from < glyphs.size()) {
            int to = alone(glyphs, from, end(glyphs, from, width - indent), width - indent);
            lines.add(new Line(fit(glyphs.subList(from, to), width - indent, to == glyphs.size()), indent));
            from = to;
            indent = 0;
        }
        return lines;
    }

    /** A paragraph's last line is no single character when squeezing brings it up. */
    private static int alone(List<Glyph> glyphs, int from, int to, float room) {
        List<Glyph> rest = glyphs.subList(to, glyphs.size());
        if (rest.isEmpty() || rest.size() > LOOK_AHEAD || (rest.size() == 2 && !closes(rest.get(1)))) {
            return to;
        }
        float used = 0;
        float slack = 0;
        for (Glyph glyph : glyphs.subList(from, glyphs.size())) {
            used += glyph.advance();
            slack += glyph.slack();
        }
        return used - slack <= room + TOLERANCE ? glyphs.size() : to;
    }

    private static boolean closes(Glyph glyph) {
        return Punctuation.closes(glyph.codePoint());
    }

    private static int end(List<Glyph> glyphs, int from, float room) {
        float used = 0;
        float slack = 0;
        int at = from;
        while (at < glyphs.size() && used + glyphs.get(at).advance() <= room + TOLERANCE) {
            used += glyphs.get(at).advance();
            slack += glyphs.get(at).slack();
            at++;
        }
        if (at == glyphs.size()) {
            return at;
        }
        int pulled = pullIn(glyphs, at, room - used, slack);
        return pulled > at ? pulled : pushOut(glyphs, from, at);
    }

    /** Squeezes up to two more characters in, when the line may then end. */
    private static int pullIn(List<Glyph> glyphs, int at, float room, float slack) {
        float need = -room;
        float give = slack;
        for (int end = at + 1; end <= Math.min(at + LOOK_AHEAD, glyphs.size()); end++) {
            Glyph glyph = glyphs.get(end - 1);
            if (!Punctuation.neverFirst(glyph.codePoint())) {
                return at;
            }
            need += glyph.advance();
            give += glyph.slack();
            if (need <= give + TOLERANCE && mayEnd(glyphs, end)) {
                return end;
            }
        }
        return at;
    }

    private static int pushOut(List<Glyph> glyphs, int from, int at) {
        int end = at;
        while (end > from && !mayEnd(glyphs, end)) {
            end--;
        }
        if (end == from) {
            return Math.max(at, from + 1);
        }
        return Typesetter.width(glyphs.subList(end, at)) > MOST_BLANK ? inside(glyphs, end, at) : end;
    }

    /** The last place in a long number or word where it may be parted: behind a hyphen, else anywhere but at a mark. */
    private static int inside(List<Glyph> glyphs, int end, int at) {
        for (int i = at; i > end; i--) {
            if (Punctuation.hyphen(glyphs.get(i - 1).codePoint())) {
                return i;
            }
        }
        int first = glyphs.get(at).codePoint();
        int last = glyphs.get(at - 1).codePoint();
        boolean marks = Punctuation.neverFirst(first) || Punctuation.neverLast(last);
        return !marks && Typesetter.width(glyphs.subList(end, at)) > 2 * MOST_BLANK ? at : end;
    }

    private static boolean mayEnd(List<Glyph> glyphs, int end) {
        return end >= glyphs.size()
                || Punctuation.breakable(
                        glyphs.get(end - 1).codePoint(), glyphs.get(end).codePoint());
    }

    private List<Glyph> fit(List<Glyph> whole, float room, boolean last) {
        List<Glyph> line = justified && !last ? halved(whole) : whole;
        float spare = room - Typesetter.width(line);
        if (spare < -TOLERANCE) {
            return squeeze(line, -spare);
        }
        boolean stretch = justified && !last && spare > TOLERANCE && spare < room * MOST_STRETCH;
        return stretch ? stretch(line, spare) : List.copyOf(line);
    }

    /** GB/T 15834 5.1.10: a full-width mark at the end of a line takes half a cell. */
    private static List<Glyph> halved(List<Glyph> line) {
        Glyph end = line.get(line.size() - 1);
        if (!closes(end) || end.slack() == 0) {
            return line;
        }
        List<Glyph> out = new ArrayList<>(line);
        out.set(line.size() - 1, end.squeezed(end.slack()));
        return out;
    }

    /** The mark at the line's end gives way first, then all the others evenly. */
    private static List<Glyph> squeeze(List<Glyph> line, float need) {
        List<Glyph> out = new ArrayList<>(line);
        int end = out.size() - 1;
        float first = Math.min(need, out.get(end).slack());
        out.set(end, out.get(end).squeezed(first));
        float rest = need - first;
        float total = 0;
        for (Glyph glyph : line.subList(0, end)) {
            total += glyph.slack();
        }
        if (rest > 0 && total > 0) {
            float share = Math.min(1, rest / total);
            out.subList(0, end).replaceAll(glyph -> glyph.slack() > 0 ? glyph.squeezed(glyph.slack() * share) : glyph);
        }
        return out;
    }

    private static List<Glyph> stretch(List<Glyph> line, float spare) {
        int gaps = 0;
        for (int i = 0; i + 1 < line.size(); i++) {
            gaps += stretchable(line, i) ? 1 : 0;
        }
        if (gaps == 0) {
            return List.copyOf(line);
        }
        List<Glyph> out = new ArrayList<>(line);
        for (int i = 0; i + 1 < line.size(); i++) {
            if (stretchable(line, i)) {
                out.set(i, line.get(i).widened(spare / gaps));
            }
        }
        return out;
    }

    private static boolean stretchable(List<Glyph> line, int i) {
        return !Punctuation.inseparable(line.get(i).codePoint(), line.get(i + 1).codePoint());
    }
}

package org.weishishi.document.infrastructure.pdf.page;

import java.awt.geom.PathIterator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.weishishi.document.infrastructure.layout.Face;
import org.weishishi.document.infrastructure.layout.Glyph;
import org.weishishi.document.infrastructure.pdf.font.DocumentFonts;
import org.weishishi.document.infrastructure.pdf.font.EmbeddedFace;

/** 画布 · the content of one page: characters, lines, areas. Lengths in points from the lower left corner. */
public final class Canvas {

    private static final String HEX = "0123456789ABCDEF";
    private static final float HAIR = 0.003f;

    private final StringBuilder ops = new StringBuilder(1 << 13);
    private final DocumentFonts fonts;

    Canvas(DocumentFonts fonts) {
        this.fonts = fonts;
    }

    byte[] bytes() {
        return ops.toString().getBytes(StandardCharsets.US_ASCII);
    }

    void beginMarked(String type, int id) {
        ops.append('/').append(type).append("<</MCID ").append(id).append(">>BDC\n");
    }

    void beginArtifact() {
        ops.append("/Artifact BMC\n");
    }

    void endMarked() {
        ops.append("EMC\n");
    }

    /** Everything until {@link #restore()} leaves no trace in what follows. */
    public Canvas save() {
        ops.append("q\n");
        return this;
    }

    /** Ends {@link #save()}. */
    public Canvas restore() {
        ops.append("Q\n");
        return this;
    }

    /** Colour of lines and areas, 0 to 1 each. */
    public Canvas colour(float red, float green, float blue) {
        number(red).number(green).number(blue).op("rg");
        return number(red).number(green).number(blue).op("RG");
    }

    /** Uses a named graphics state. */
    public Canvas state(String name) {
        ops.append('/').append(name).append(" gs\n");
        return this;
    }

    /** A straight line. */
    public Canvas line(float x1, float y1, float x2, float y2, float width) {
        number(width).op("w");
        number(x1).number(y1).op("m");
        return number(x2).number(y2).op("l").op("S");
    }

    /** Adds a rectangle to the path. */
    public Canvas rectangle(float x, float y, float width, float height) {
        return number(x).number(y).number(width).number(height).op("re");
    }

    /** Draws the outline of the path. */
    public Canvas stroke(float width) {
        return number(width).op("w").op("S");
    }

    /** Fills the path. */
    public Canvas fill() {
        return op("f");
    }

    /** Draws a picture of the document into a rectangle. */
    public Canvas picture(String name, float x, float y, float width, float height) {
        save();
        number(width).number(0).number(0).number(height).number(x).number(y).op("cm");
        ops.append('/').append(name).append(" Do\n");
        return restore();
    }

    /** Adds an outline to the path. */
    public Canvas outline(PathIterator path) {
        float[] at = new float[6];
        float x = 0;
        float y = 0;
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> point(at, 0).op("m");
                case PathIterator.SEG_LINETO -> point(at, 0).op("l");
                case PathIterator.SEG_QUADTO -> {
                    quadratic(x, y, at);
                    at[0] = at[2];
                    at[1] = at[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    point(at, 0).point(at, 2).point(at, 4).op("c");
                    at[0] = at[4];
                    at[1] = at[5];
                }
                default -> op("h");
            }
            x = at[0];
            y = at[1];
        }
        return this;
    }

    private void quadratic(float x, float y, float[] at) {
        number(x + 2 * (at[0] - x) / 3).number(y + 2 * (at[1] - y) / 3);
        number(at[2] + 2 * (at[0] - at[2]) / 3).number(at[3] + 2 * (at[1] - at[3]) / 3);
        point(at, 2).op("c");
    }

    private Canvas point(float[] at, int from) {
        return number(at[from]).number(at[from + 1]);
    }

    /** Draws characters from a point on the baseline. */
    public Canvas text(List<Glyph> glyphs, float x, float baseline) {
        return text(glyphs, x, baseline, 1);
    }

    /** @param stretch width of the characters, 1 as they are, less when condensed */
    public Canvas text(List<Glyph> glyphs, float x, float baseline, float stretch) {
        op("BT");
        if (stretch != 1) {
            number(stretch * 100).op("Tz");
        }
        number(x).number(baseline).op("Td");
        int from = 0;
        float pending = 0;
        while (from < glyphs.size()) {
            int to = run(glyphs, from);
            pending = show(glyphs.subList(from, to), pending);
            from = to;
        }
        if (stretch != 1) {
            number(100).op("Tz");
        }
        return op("ET");
    }

    private static int run(List<Glyph> glyphs, int from) {
        Glyph first = glyphs.get(from);
        int to = from + 1;
        while (to < glyphs.size()
                && glyphs.get(to).face() == first.face()
                && glyphs.get(to).size() == first.size()) {
            to++;
        }
        return to;
    }

    private float show(List<Glyph> run, float pendingBefore) {
        Face face = run.get(0).face();
        EmbeddedFace embedded = fonts.embedded(face);
        float size = run.get(0).size();
        ops.append('/').append(fonts.name(face)).append(' ');
        number(size).op("Tf");
        ops.append("[<");
        float pending = pendingBefore;
        for (Glyph glyph : run) {
            float before = pending + glyph.lead();
            if (Math.abs(before) > HAIR) {
                ops.append('>');
                number(-before * 1000f / size);
                ops.append('<');
            }
            hex(embedded.number(glyph.codePoint()));
            pending = glyph.advance() - glyph.lead() - face.advance(glyph.codePoint()) * size;
        }
        ops.append(">]TJ\n");
        return pending;
    }

    private void hex(int code) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            ops.append(HEX.charAt(code >> shift & 15));
        }
    }

    private Canvas op(String operator) {
        ops.append(operator).append('\n');
        return this;
    }

    /** Three decimals: a thousandth of a point is far below what any printer shows. */
    private Canvas number(float value) {
        long thousandths = Math.round(value * 1000d);
        if (thousandths < 0) {
            ops.append('-');
            thousandths = -thousandths;
        }
        ops.append(thousandths / 1000);
        int rest = (int) (thousandths % 1000);
        if (rest > 0) {
            ops.append('.').append((char) ('0' + rest / 100));
            if (rest % 100 > 0) {
                ops.append((char) ('0' + rest / 10 % 10));
                if (rest % 10 > 0) {
                    ops.append((char) ('0' + rest % 10));
                }
            }
        }
        ops.append(' ');
        return this;
    }
}

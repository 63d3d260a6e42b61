package org.weishishi.document.infrastructure.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.weishishi.document.api.FontSlot;

/** 排字 · gives every character its face and its cell. */
public final class Typesetter {

    private static final int IDEOGRAPHIC_SPACE = 0x3000;
    private static final String QUOTES = "\u201C\u201D\u2018\u2019";

    private final Faces faces;
    private final Map<FontSlot, Map<Integer, Face>> found = new EnumMap<>(FontSlot.class);

    /** @param faces where the faces come from */
    public Typesetter(Faces faces) {
        this.faces = faces;
    }

    /** @return the characters of the text, each followed by the gap of the grid */
    public List<Glyph> set(String text, FontSlot slot, float size, float gap) {
        List<Glyph> glyphs = new ArrayList<>(text.length());
        text.codePoints().forEach(c -> glyphs.add(glyph(c, slot, size, text).widened(gap)));
        return glyphs;
    }

    private Glyph glyph(int c, FontSlot slot, float size, String text) {
        int drawn = c == IDEOGRAPHIC_SPACE ? ' ' : c;
        Face face = face(drawn, slot, text);
        float natural = face.advance(drawn) * size;
        if (c == IDEOGRAPHIC_SPACE) {
            return new Glyph(drawn, face, size, 0, size);
        }
        if (QUOTES.indexOf(c) >= 0 && natural < size * 0.99f) {
            return new Glyph(c, face, size, Punctuation.opens(c) ? size - natural : 0, size);
        }
        return new Glyph(c, face, size, 0, natural);
    }

    /** The same character comes from the same face in all of a document. */
    private Face face(int c, FontSlot slot, String text) {
        Map<Integer, Face> known = found.computeIfAbsent(slot, first -> new HashMap<>());
        Face face = known.get(c);
        if (face == null) {
            face = faces.face(slot, c).orElseThrow(() -> new MissingGlyphException(c, slot, text));
            known.put(c, face);
        }
        return face;
    }

    /** @return width of the characters without the last gap's worth of doubt, in points */
    public static float width(List<Glyph> glyphs) {
        float width = 0;
        for (Glyph glyph : glyphs) {
            width += glyph.advance();
        }
        return width;
    }
}

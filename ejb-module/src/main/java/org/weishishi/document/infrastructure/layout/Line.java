package org.weishishi.document.infrastructure.layout;

import java.util.List;

/**
 * 行 · one set line.
 *
 * @param glyphs its characters
 * @param indent from the left edge, in points
 */
public record Line(List<Glyph> glyphs, float indent) {

    /** @return width of the characters, in points */
    public float width() {
        return Typesetter.width(glyphs);
    }

    /** @return the characters as text */
    public String text() {
        StringBuilder out = new StringBuilder();
        glyphs.forEach(glyph -> out.appendCodePoint(glyph.codePoint()));
        return out.toString();
    }
}

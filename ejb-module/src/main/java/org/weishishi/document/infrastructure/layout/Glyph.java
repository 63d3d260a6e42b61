package org.weishishi.document.infrastructure.layout;

/**
 * 字 · one character in its cell.
 *
 * @param codePoint the character
 * @param face its face
 * @param size in points
 * @param lead blank before its own origin, in points
 * @param advance to the next character, in points
 */
public record Glyph(int codePoint, Face face, float size, float lead, float advance) {

    /** @return with so much more room behind it (less when negative) */
    Glyph widened(float by) {
        return new Glyph(codePoint, face, size, lead, advance + by);
    }

    /** @return half a cell squeezed out of it by so much, on the side where its blank half is */
    Glyph squeezed(float by) {
        return new Glyph(codePoint, face, size, Punctuation.opens(codePoint) ? lead - by : lead, advance - by);
    }

    /** @return how much can be squeezed out of it */
    float slack() {
        return Punctuation.squeezable(codePoint) && advance > 0.8f * size ? size / 2 : 0;
    }
}

package org.weishishi.document.infrastructure.layout;

import org.weishishi.document.api.FontSlot;

/** 缺字 · no font has a character. */
public class MissingGlyphException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int codePoint;
    private final FontSlot slot;
    private final String context;

    /** @param context the text around it */
    public MissingGlyphException(int codePoint, FontSlot slot, String context) {
        super(String.format("U+%04X", codePoint));
        this.codePoint = codePoint;
        this.slot = slot;
        this.context = context;
    }

    /** @return the character */
    public int codePoint() {
        return codePoint;
    }

    /** @return the slot it was wanted in */
    public FontSlot slot() {
        return slot;
    }

    /** @return the text it stands in */
    public String context() {
        return context;
    }
}

package org.weishishi.document.infrastructure.layout;

/** 字面 · what line setting needs of a font face. */
public interface Face {

    /** @return whether it has the character */
    boolean has(int codePoint);

    /** @return width of the character, in ems */
    float advance(int codePoint);
}

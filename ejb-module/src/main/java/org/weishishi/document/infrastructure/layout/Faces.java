package org.weishishi.document.infrastructure.layout;

import java.util.Optional;
import org.weishishi.document.api.FontSlot;

/** 字库 · finds the face of a slot that has a character: the slot's own, then those that stand in for it. */
public interface Faces {

    /** @return the face, empty when no font has the character */
    Optional<Face> face(FontSlot slot, int codePoint);
}

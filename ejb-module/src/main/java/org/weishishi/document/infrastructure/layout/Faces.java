package org.weishishi.document.infrastructure.layout;

import org.weishishi.document.api.FontSlot;
import java.util.Optional;

/** 字库 · finds the face of a slot that has a character: the slot's own, then those that stand in for it. */
public interface Faces {

    /** @return the face, empty when no font has the character */
    Optional<Face> face(FontSlot slot, int codePoint);
}

package org.weishishi.deliberation.domain;

import org.jspecify.annotations.Nullable;
import org.weishishi.shared.BusinessException;

/** 文字要求 · what a person typed: not blank, and no longer than the column, in code points. */
public final class Wording {

    private Wording() {}

    /** @return the text without blanks around it; the refusal of that code with {@code max} otherwise */
    public static String require(@Nullable String text, int max, String code) {
        String given = text == null ? "" : text.strip();
        if (given.isEmpty() || given.codePointCount(0, given.length()) > max) {
            throw BusinessException.refused(code, max);
        }
        return given;
    }
}

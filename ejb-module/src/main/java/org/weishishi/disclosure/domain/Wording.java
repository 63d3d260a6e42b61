package org.weishishi.disclosure.domain;

import org.jspecify.annotations.Nullable;
import org.weishishi.shared.BusinessException;

/** 文字要求 · what a person typed: not blank, and no longer than the column, in code points. */
public final class Wording {

    private Wording() {}

    /** @return the text without blanks around it; refusal {@code code} when it is empty or longer than {@code max} */
    public static String require(@Nullable String text, int max, String code) {
        String given = text == null ? "" : text.strip();
        if (given.isEmpty() || given.codePointCount(0, given.length()) > max) {
            throw BusinessException.refused(code, max);
        }
        return given;
    }
}

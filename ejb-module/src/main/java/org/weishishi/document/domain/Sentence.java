package org.weishishi.document.domain;

import org.weishishi.shared.BusinessException;

/** 填写内容 · what a person typed, counted in code points, so that 𬭎 is one character as a person sees it. */
public final class Sentence {

    private Sentence() {}

    /** @return the text without blanks around it; refusal {@code document.error.text} when empty, too long or with control characters */
    public static String required(String raw, int max) {
        String text = optional(raw, max);
        if (text.isEmpty()) {
            throw BusinessException.refused("document.error.text", max);
        }
        return text;
    }

    /** @return the same, and empty is allowed; lines are kept */
    public static String optional(String raw, int max) {
        String text = raw.replace("\r\n", "\n").strip();
        boolean control = text.codePoints().anyMatch(c -> Character.isISOControl(c) && c != '\n');
        if (control || text.codePointCount(0, text.length()) > max) {
            throw BusinessException.refused("document.error.text", max);
        }
        return text;
    }
}

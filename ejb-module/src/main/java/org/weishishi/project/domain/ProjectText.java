package org.weishishi.project.domain;

import org.weishishi.shared.BusinessException;

/** 文字长度规则 · lengths count code points, so that 𬭎 is one character; unreadable characters are refused. */
public final class ProjectText {

    private ProjectText() {}

    /** @return the text without blanks around it; refusal {@code project.error.<field>Length} when empty or too long */
    public static String required(String field, String text, int max) {
        String clean = optional(field, text, max);
        if (clean.isEmpty()) {
            throw BusinessException.refused("project.error." + field + "Length", max, 0);
        }
        return clean;
    }

    /** @return the text without blanks around it, possibly empty; the same refusal when too long */
    public static String optional(String field, String text, int max) {
        String clean = text.strip();
        int length = clean.codePointCount(0, clean.length());
        if (length > max) {
            throw BusinessException.refused("project.error." + field + "Length", max, length);
        }
        if (clean.codePoints().anyMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE)) {
            throw BusinessException.refused("project.error.unreadable");
        }
        return clean;
    }
}

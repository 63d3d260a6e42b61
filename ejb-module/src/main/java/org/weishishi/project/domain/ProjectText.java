package org.weishishi.project.domain;

import java.util.regex.Pattern;
import org.weishishi.shared.BusinessException;

/** 文字长度规则 · lengths count code points, so that 𬭎 is one character; unreadable characters are refused. */
public final class ProjectText {

    private static final String LINES = "\t\n\r";

    /** Line and page breaks as word processors paste them. */
    private static final Pattern SOFT_BREAKS = Pattern.compile("[\\u000B\\u000C\\u0085\\u2028\\u2029]");

    private ProjectText() {}

    /**
     * @return the text without blanks around it; refusals {@code project.error.<field>Length} when empty or too long, {@code unreadable} for
     *     characters that neither a sheet nor a paper can hold (control characters but tab and line end, halves of characters, non-characters)
     */
    public static String required(String field, String text, int max) {
        String clean = optional(field, text, max);
        if (clean.isEmpty()) {
            throw BusinessException.refused("project.error." + field + "Length", max, 0);
        }
        return clean;
    }

    /** @return the text without blanks around it, possibly empty; the same refusals otherwise */
    public static String optional(String field, String text, int max) {
        String clean = SOFT_BREAKS.matcher(text).replaceAll("\n").strip();
        int length = clean.codePointCount(0, clean.length());
        if (length > max) {
            throw BusinessException.refused("project.error." + field + "Length", max, length);
        }
        if (clean.codePoints().anyMatch(ProjectText::unreadable)) {
            throw BusinessException.refused("project.error.unreadable");
        }
        return clean;
    }

    private static boolean unreadable(int c) {
        return (Character.isISOControl(c) && LINES.indexOf(c) < 0)
                || Character.getType(c) == Character.SURROGATE
                || (c & 0xfffe) == 0xfffe;
    }
}

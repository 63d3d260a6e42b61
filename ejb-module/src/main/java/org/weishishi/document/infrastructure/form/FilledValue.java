package org.weishishi.document.infrastructure.form;

/**
 * 填入的字段 · what went from the snapshot onto the page.
 *
 * @param field path in the snapshot, rows counted from 1, e.g. {@code items[3].name}
 * @param text the value
 */
public record FilledValue(String field, String text) {

    /** @return position of the character from 1, counted by code points; 0 when it is not there */
    public int position(int codePoint) {
        int at = text.indexOf(Character.toString(codePoint));
        return at < 0 ? 0 : text.codePointCount(0, at) + 1;
    }
}

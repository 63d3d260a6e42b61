package org.weishishi.document.api.sheet;

/**
 * 单元格 · one cell as it was read; formulas are not computed and their kept results are not trusted.
 *
 * @param column position from 0
 * @param type what stands in it
 * @param text what stands in it as text: numbers without format, days as {@code 2016-07-01}, formulas as they are written
 */
public record SheetCell(int column, Type type, String text) {

    /** What stands in a cell. */
    public enum Type {
        /** Nothing. */
        EMPTY,
        /** 文本. */
        TEXT,
        /** 数值. */
        NUMBER,
        /** 日期 · a number shown as a day. */
        DATE,
        /** 逻辑值. */
        BOOLEAN,
        /** 公式. */
        FORMULA,
        /** 错误值, such as #REF!. */
        ERROR
    }

    /** @return letters of the column as Excel shows them, A to XFD */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}

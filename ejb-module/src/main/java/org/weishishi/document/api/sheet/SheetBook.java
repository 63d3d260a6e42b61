package org.weishishi.document.api.sheet;

import java.util.List;

/**
 * 工作簿 · what is to be written.
 *
 * @param sheets in their order
 */
public record SheetBook(List<Sheet> sheets) {

    /** Copies the list. */
    public SheetBook {
        sheets = List.copyOf(sheets);
    }

    /**
     * 工作表.
     *
     * @param name at most 31 characters
     * @param columns with their heads
     * @param rows texts by column; walked once, so they may be read from somewhere as they are written
     */
    public record Sheet(String name, List<Column> columns, Iterable<List<String>> rows) {

        /** Copies the columns. */
        public Sheet {
            columns = List.copyOf(columns);
        }
    }

    /**
     * 列.
     *
     * @param head first row; empty for a sheet without heads
     * @param width in characters
     * @param note shown when the pointer rests on the head, empty for none
     * @param choices what one may choose from, empty for free text
     */
    public record Column(String head, int width, String note, List<String> choices) {

        /** Copies the choices. */
        public Column {
            choices = List.copyOf(choices);
        }

        /** A column of free text. */
        public Column(String head, int width) {
            this(head, width, "", List.of());
        }
    }
}

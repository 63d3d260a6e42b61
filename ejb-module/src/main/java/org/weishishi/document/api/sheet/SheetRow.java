package org.weishishi.document.api.sheet;

import java.util.List;

/**
 * 行 · one row of a sheet that has something in it.
 *
 * @param number as Excel shows it, from 1
 * @param cells those that have something, by column
 * @param merged whether a merged cell touches it
 */
public record SheetRow(int number, List<SheetCell> cells, boolean merged) {

    /** Copies the list. */
    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** @return the cell of that column; an empty one when nothing stands there */
    public SheetCell cell(int column) {
        return cells.stream()
                .filter(one -> one.column() == column)
                .findFirst()
                .orElseGet(() -> new SheetCell(column, SheetCell.Type.EMPTY, ""));
    }
}

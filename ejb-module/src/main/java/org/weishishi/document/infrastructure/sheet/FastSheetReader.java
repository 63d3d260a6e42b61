package org.weishishi.document.infrastructure.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.weishishi.document.api.sheet.SheetCell;
import org.weishishi.document.api.sheet.SheetRow;
import org.weishishi.document.application.sheet.SheetReader;
import org.weishishi.shared.BusinessException;

/** 读表 on fastexcel: streamed, so that a row more than allowed costs nothing; merged cells come from a look at the sheet beforehand. */
@ApplicationScoped
public class FastSheetReader implements SheetReader {

    private static final int MOST_COLUMNS = 200;

    @Override
    public int count(byte[] xlsx, int mostRows) {
        return SheetOutline.of(xlsx, mostRows).rows();
    }

    /** What goes wrong in who is told is not the fault of the file, and flies as it is. */
    @Override
    public void read(byte[] xlsx, int mostRows, Consumer<SheetRow> told) {
        SheetOutline outline = SheetOutline.of(xlsx, mostRows);
        try (ReadableWorkbook book = open(xlsx, outline.styled());
                Stream<Row> rows = rows(book)) {
            Iterator<Row> all = rows.iterator();
            for (SheetRow row = next(all, outline); row != null; row = next(all, outline)) {
                if (!row.cells().isEmpty()) {
                    told.accept(row);
                }
            }
        } catch (IOException notClosed) {
            throw damaged();
        }
    }

    private static ReadableWorkbook open(byte[] xlsx, boolean styled) {
        try {
            return new ReadableWorkbook(new ByteArrayInputStream(xlsx), new ReadingOptions(styled, true));
        } catch (IOException | RuntimeException broken) {
            throw damaged();
        }
    }

    private static Stream<Row> rows(ReadableWorkbook book) {
        try {
            return book.getFirstSheet().openStream();
        } catch (IOException | RuntimeException broken) {
            throw damaged();
        }
    }

    private static @Nullable SheetRow next(Iterator<Row> all, SheetOutline outline) {
        try {
            if (!all.hasNext()) {
                return null;
            }
            Row row = all.next();
            return new SheetRow(row.getRowNum(), cells(row), outline.merged(row.getRowNum()));
        } catch (RuntimeException broken) {
            throw damaged();
        }
    }

    private static BusinessException damaged() {
        return BusinessException.refused("document.error.sheetDamaged");
    }

    private static List<SheetCell> cells(Row row) {
        List<SheetCell> cells = new ArrayList<>();
        int columns = Math.min(row.getCellCount(), MOST_COLUMNS);
        for (int column = 0; column < columns; column++) {
            Cell cell = row.hasCell(column) ? row.getCell(column) : null;
            SheetCell read = cell == null ? null : cell(cell);
            if (read != null
                    && !(read.type() == SheetCell.Type.TEXT && read.text().isBlank())) {
                cells.add(read);
            }
        }
        return cells;
    }

    private static @Nullable SheetCell cell(Cell cell) {
        int column = cell.getColumnIndex();
        String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
        if (cell.getFormula() != null && !cell.getFormula().isEmpty()) {
            return new SheetCell(column, SheetCell.Type.FORMULA, "=" + cell.getFormula());
        }
        return switch (cell.getType()) {
            case EMPTY -> null;
            case STRING -> new SheetCell(column, SheetCell.Type.TEXT, cell.asString());
            case BOOLEAN -> new SheetCell(column, SheetCell.Type.BOOLEAN, raw);
            case ERROR -> new SheetCell(column, SheetCell.Type.ERROR, raw);
            case FORMULA -> new SheetCell(column, SheetCell.Type.FORMULA, "=");
            case NUMBER -> number(cell, column);
        };
    }

    private static SheetCell number(Cell cell, int column) {
        String format = cell.getDataFormatString();
        if (format != null && cell.getType() == CellType.NUMBER && day(format)) {
            LocalDateTime at = cell.asDate();
            return new SheetCell(column, SheetCell.Type.DATE, at.toLocalDate().toString());
        }
        return new SheetCell(
                column,
                SheetCell.Type.NUMBER,
                cell.asNumber().stripTrailingZeros().toPlainString());
    }

    /** Formats of days have a year or a day in them, outside quoted text and brackets. */
    private static boolean day(String format) {
        String plain = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
        return !plain.equals("General") && plain.matches("(?i).*[yd].*");
    }
}

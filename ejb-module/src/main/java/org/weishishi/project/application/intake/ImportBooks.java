package org.weishishi.project.application.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.weishishi.document.api.sheet.SheetBook;
import org.weishishi.document.api.sheet.SheetBook.Column;
import org.weishishi.document.api.sheet.SheetBook.Sheet;
import org.weishishi.project.domain.intake.ImportColumn;

/** 导入表格 · the template with its instructions, and the sheet of refused rows. */
final class ImportBooks {

    private static final int WIDE = 60;
    private static final int NARROW = 18;

    private ImportBooks() {}

    static SheetBook template(ImportFormat format) {
        String key = "project.import." + format.name() + ".";
        Sheet empty = new Sheet(ImportTexts.of(key + "sheet"), columns(format), List.of());
        List<List<String>> how = new ArrayList<>();
        ImportTexts.of("project.import.how").lines().forEach(line -> how.add(List.of(line)));
        how.add(List.of(""));
        format.columns().forEach(column -> how.add(List.of(column.head(), note(column))));
        how.add(List.of(""));
        how.add(List.of(ImportTexts.of("project.import.examples")));
        how.add(format.columns().stream().map(ImportColumn::head).toList());
        how.addAll(format.examples());
        List<Column> plain = format.columns().stream()
                .map(column -> new Column("", width(column)))
                .toList();
        return new SheetBook(List.of(empty, new Sheet(ImportTexts.of("project.import.howSheet"), plain, how)));
    }

    static SheetBook refused(ImportFormat format, Iterable<List<String>> rows) {
        List<Column> columns = Stream.concat(
                        columns(format).stream(),
                        Stream.of(
                                new Column(ImportTexts.of("project.import.reason"), WIDE),
                                new Column(ImportTexts.of("project.import.row"), NARROW)))
                .toList();
        return new SheetBook(
                List.of(new Sheet(ImportTexts.of("project.import." + format.name() + ".sheet"), columns, rows)));
    }

    private static List<Column> columns(ImportFormat format) {
        return format.columns().stream()
                .map(column -> new Column(
                        column.required() ? column.head() + "*" : column.head(),
                        width(column),
                        note(column),
                        column.words()))
                .toList();
    }

    private static int width(ImportColumn column) {
        return column.kind() == ImportColumn.Kind.TEXT
                        && column.required()
                        && column.key().equals("text")
                ? WIDE
                : NARROW;
    }

    private static String note(ImportColumn column) {
        return ImportTexts.of("project.import.note." + column.key());
    }
}

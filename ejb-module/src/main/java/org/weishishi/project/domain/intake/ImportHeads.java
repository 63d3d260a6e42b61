package org.weishishi.project.domain.intake;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.weishishi.document.api.sheet.SheetCell;
import org.weishishi.document.api.sheet.SheetRow;
import org.weishishi.shared.BusinessException;

/** 表头 · where each column stands; their order is free, and columns we do not know (such as 错误原因) are passed over. */
public final class ImportHeads {

    private ImportHeads() {}

    /** @return position of each column; refusals {@code project.error.importHeads} for missing ones, {@code project.error.importTwice} for doubled ones */
    public static Map<ImportColumn, Integer> places(SheetRow heads, List<ImportColumn> columns) {
        Map<ImportColumn, Integer> places = new HashMap<>();
        for (SheetCell cell : heads.cells()) {
            String text = plain(cell.text());
            for (ImportColumn column : columns) {
                if (plain(column.head()).equals(text) && places.putIfAbsent(column, cell.column()) != null) {
                    throw BusinessException.refused("project.error.importTwice", column.head());
                }
            }
        }
        String missing = columns.stream()
                .filter(column -> column.required() && !places.containsKey(column))
                .map(ImportColumn::head)
                .collect(Collectors.joining(WrittenForms.of("between")));
        if (!missing.isEmpty()) {
            throw BusinessException.refused("project.error.importHeads", missing);
        }
        return places;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s*]", "");
    }
}

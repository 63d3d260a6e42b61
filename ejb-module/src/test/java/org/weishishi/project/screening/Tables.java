package org.weishishi.project.screening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of docs/screening.md. */
public final class Tables {

    private Tables() {}

    /** @return cells by row and column of the table whose first head cell is that word */
    public static Map<String, Map<String, String>> of(String first) {
        List<String> lines = lines();
        int head = lines.indexOf(lines.stream()
                .filter(line -> line.startsWith("| " + first + " |"))
                .findFirst()
                .orElseThrow());
        List<String> columns = cells(lines.get(head));
        Map<String, Map<String, String>> table = new LinkedHashMap<>();
        for (int i = head + 2; i < lines.size() && lines.get(i).startsWith("|"); i++) {
            List<String> cells = cells(lines.get(i));
            Map<String, String> row = new LinkedHashMap<>();
            for (int column = 1; column < columns.size(); column++) {
                row.put(columns.get(column), cells.get(column));
            }
            table.put(cells.get(0).replace("`", ""), row);
        }
        return table;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>(Arrays.asList(line.split("\\|", -1)));
        return cells.subList(1, cells.size() - 1).stream().map(String::strip).toList();
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(Path.of("../docs/screening.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

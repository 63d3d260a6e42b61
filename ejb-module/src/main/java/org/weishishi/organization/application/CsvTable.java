package org.weishishi.organization.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** 随产品附带的表 · reads a shipped CSV: UTF-8, a heading line, no quotes, no comma inside a field. */
final class CsvTable {

    private CsvTable() {}

    /** @return the rows without the heading; every row has as many fields as the heading */
    static List<String[]> shipped(String resource) {
        String text;
        try (InputStream in = CsvTable.class.getResourceAsStream("/org/weishishi/organization/" + resource)) {
            if (in == null) {
                throw new IllegalStateException("not in the product: " + resource);
            }
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.lines().skip(1).map(line -> line.split(",", -1)).toList();
    }
}

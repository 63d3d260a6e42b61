package org.weishishi.disclosure.web;

import java.util.List;
import java.util.stream.Collectors;
import org.weishishi.disclosure.api.notice.Figure;

/** 数据的写法 · one figure to a line, name and value parted by a colon, as people type them. */
final class FiguresText {

    private static final String COLON = "[:\uff1a]";

    private FiguresText() {}

    static List<Figure> read(String typed) {
        return typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.split(COLON, 2))
                .map(parts -> new Figure(parts[0].strip(), parts.length < 2 ? "" : parts[1].strip()))
                .toList();
    }

    static String write(List<Figure> figures) {
        return figures.stream().map(one -> one.label() + "\uff1a" + one.value()).collect(Collectors.joining("\n"));
    }
}

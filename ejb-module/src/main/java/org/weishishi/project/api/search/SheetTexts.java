package org.weishishi.project.api.search;

import java.util.List;

/** 表格文字 · the words of an exported sheet in the reader's language. */
public interface SheetTexts {

    /** @return the text with that key of the bundles, with its arguments filled in */
    String of(String key, Object... args);

    /** @return the headings: {@code project.sheet.code} and so on, in the order of the columns */
    default List<String> headings() {
        return List.of(
                        "code",
                        "name",
                        "district",
                        "street",
                        "community",
                        "kind",
                        "field",
                        "proposer",
                        "amount",
                        "demonstration",
                        "status",
                        "stage",
                        "created",
                        "updated")
                .stream()
                .map(column -> of("project.sheet." + column))
                .toList();
    }
}

package org.weishishi.project.web.search;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.search.ProjectQuery;
import org.weishishi.project.application.search.QueryWords;

/** 清单地址 · every state of the list as an address that can be copied. */
final class ListAddress {

    static final String PAGE = "/project/projects.xhtml";
    static final String ALL = "all=1";

    private final Map<String, String> words;

    ListAddress(ProjectQuery query) {
        words = QueryWords.write(query);
    }

    /** @return the value of a word, empty when it is not set */
    String value(String name) {
        return words.getOrDefault(name, "");
    }

    /** @return the list with these words set so, null for without; from its first page */
    String with(@Nullable String... changes) {
        Map<String, String> changed = new LinkedHashMap<>(words);
        for (int i = 0; i + 1 < changes.length; i += 2) {
            String name = changes[i];
            String value = changes[i + 1];
            if (name != null && value == null) {
                changed.remove(name);
            } else if (name != null) {
                changed.put(name, value);
            }
        }
        return of(changed);
    }

    /** @return the list from another page on */
    String at(String cursor) {
        return with("cursor", cursor);
    }

    /** @return the address of a query kept in words; all projects when there are none */
    static String of(String kept) {
        return PAGE + "?" + (kept.isEmpty() ? ALL : kept);
    }

    private static String of(Map<String, String> words) {
        return of(QueryWords.joined(words));
    }
}

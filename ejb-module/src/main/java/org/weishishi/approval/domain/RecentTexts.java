package org.weishishi.approval.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 已读文本 · what texts tell, for the texts asked for last: each is read once. A value belongs to its text and never changes, so whoever else
 * writes to the database, and whatever is rolled back, nothing here becomes wrong.
 *
 * @param <T> an immutable value
 */
final class RecentTexts<T> {

    private final Map<String, T> known;

    /** @param most how many texts are remembered */
    RecentTexts(int most) {
        known = new LinkedHashMap<>(most, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
                return size() > most;
            }
        };
    }

    /** @return what the text tells, by the reader unless it is known */
    T read(String text, Function<String, T> reader) {
        T value = get(text);
        if (value == null) {
            value = reader.apply(text);
            keep(text, value);
        }
        return value;
    }

    private synchronized @Nullable T get(String text) {
        return known.get(text);
    }

    /** Remembers what a text tells that was just written. */
    synchronized void keep(String text, T value) {
        known.put(text, value);
    }
}

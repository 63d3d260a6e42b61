package org.weishishi.rule.domain.change;

import jakarta.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.rule.api.book.ChangeKind;

/**
 * 一处变化 · one value or list entry that differs.
 *
 * @param path member names and, inside lists, the entries' codes, e.g. kinds, SERVICE, cap
 * @param kind what happened
 * @param before what it was, null when added; for MOVED the codes in their old order
 * @param after what it is, null when removed; for MOVED the codes in their new order
 * @param at for an added list entry its place in the new list, else -1
 */
public record ProfileChange(
        List<String> path,
        ChangeKind kind,
        @Nullable JsonValue before,
        @Nullable JsonValue after,
        int at) {

    /** @return the path as sources name it, e.g. {@code kinds.SERVICE.cap} */
    public String place() {
        return String.join(".", path);
    }

    /** @return the part of the profile, e.g. {@code kinds} */
    public String section() {
        return path.get(0);
    }
}

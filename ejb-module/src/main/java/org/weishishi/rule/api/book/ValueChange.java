package org.weishishi.rule.api.book;

import jakarta.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 一项变化 · one value that differs between two editions, with the clauses it rests on.
 *
 * @param path member names and entry codes, e.g. kinds, SERVICE, cap
 * @param entry name of the list entry it belongs to, e.g. 服务类; empty outside lists
 * @param kind what happened
 * @param before what it was, null when added; for MOVED the names in their old order
 * @param after what it is, null when removed; for MOVED the names in their new order
 * @param sourceBefore clause of the old value
 * @param sourceAfter clause of the new value
 */
public record ValueChange(
        List<String> path,
        String entry,
        ChangeKind kind,
        @Nullable JsonValue before,
        @Nullable JsonValue after,
        String sourceBefore,
        String sourceAfter) {

    /** @return the part of the profile, e.g. {@code kinds} */
    public String section() {
        return path.get(0);
    }

    /** @return name of the member that differs, e.g. {@code cap} */
    public String member() {
        return path.get(path.size() - 1);
    }

    /** @return whether its clause is another than before */
    public boolean newSource() {
        return !sourceBefore.equals(sourceAfter);
    }
}

package org.weishishi.project.api.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 清单的一页.
 *
 * @param items what is on this page
 * @param next cursor of the next page, null on the last
 * @param total how many there are, or at least so many
 * @param exact whether total says it exactly; up to 1000 are counted where an index counts them
 */
public record ProjectPage(List<ProjectRow> items, @Nullable String next, int total, boolean exact) {

    /** Copies the list. */
    public ProjectPage {
        items = List.copyOf(items);
    }
}

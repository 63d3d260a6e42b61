package org.weishishi.project.api.filing;

import org.jspecify.annotations.Nullable;

/**
 * 备案查询 · one page of the filings of one's own office.
 *
 * @param tab which of them
 * @param after cursor of the page before, null for the first page
 * @param size how many lines, 1 to 100
 */
public record FilingQuery(Tab tab, @Nullable String after, int size) {

    /** 页签. Display text: {@code project.Tab.NAME}. */
    public enum Tab {
        /** 待我方办理 · the own office acts next. */
        OURS,
        /** 待对方办理 · the other office acts next. */
        THEIRS,
        /** 已备案. */
        DONE
    }
}

package org.weishishi.project.domain.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.search.ProjectRow;

/** 项目清单 · reads rows of projects, page by page; page n costs what page 1 costs. */
public interface ProjectListRepository {

    /** Up to here is counted: more are 1000+. */
    int COUNTED = 1001;

    /** @return the rows after the cursor and, on the first page, how many there are */
    Found find(ListCriteria criteria, int size);

    /** @return the rows after the cursor, for somebody who reads on to the end */
    List<ProjectRow> read(ListCriteria criteria, int size);

    /** @return how many there are, up to {@link #COUNTED}; the criteria name no words, kind or field */
    int count(ListCriteria criteria);

    /**
     * 一页.
     *
     * @param rows at most as many as asked for
     * @param more whether others follow
     * @param total how many there are in all, up to {@link #COUNTED}; null when counting would cost more than it is worth
     */
    record Found(
            List<ProjectRow> rows, boolean more, @Nullable Integer total) {

        /** Copies the list. */
        public Found {
            rows = List.copyOf(rows);
        }
    }
}

package org.weishishi.project.api.proposal;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.ProjectStatus;

/**
 * 相似提议或项目 · something in the same community that may be the same wish, and why.
 *
 * @param id number of the project or the proposal
 * @param code code of the project, null for an open proposal
 * @param text the words of the proposal, or name and place of the project
 * @param status {@link ProjectStatus} of the project, null for an open proposal
 * @param at when it was entered
 * @param percent 30 to 100, share of the shorter text that both have
 * @param shared the words both have, longest first
 */
public record SimilarWork(
        long id,
        @Nullable String code,
        String text,
        @Nullable String status,
        OffsetDateTime at,
        int percent,
        List<String> shared) {

    /** Copies the list. */
    public SimilarWork {
        shared = List.copyOf(shared);
    }
}

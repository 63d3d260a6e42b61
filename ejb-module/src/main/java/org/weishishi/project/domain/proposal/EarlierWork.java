package org.weishishi.project.domain.proposal;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.ProjectStatus;

/**
 * 既有提议或项目.
 *
 * @param id number of the project or the proposal
 * @param code code of the project, null for a proposal
 * @param text the words of the proposal, name and place of the project
 * @param status of the project, null for a proposal
 * @param at when it was entered
 */
public record EarlierWork(
        long id,
        @Nullable String code,
        String text,
        @Nullable ProjectStatus status,
        OffsetDateTime at) {

    /** An open proposal. */
    public EarlierWork(long id, String text, OffsetDateTime at) {
        this(id, null, text, null, at);
    }
}

package org.weishishi.task.api;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * 任务一览 · one job for the administrator's list.
 *
 * @param id its number
 * @param kind what is done
 * @param key what makes it unique
 * @param state where it stands
 * @param attempts attempts begun
 * @param runAfter not before
 * @param lastError why the last attempt failed
 * @param createdAt when it was submitted
 */
public record JobView(
        long id,
        String kind,
        String key,
        JobState state,
        int attempts,
        OffsetDateTime runAfter,
        @Nullable String lastError,
        OffsetDateTime createdAt) {}

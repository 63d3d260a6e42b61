package org.weishishi.disclosure.api.objection;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * 异议 · one objection as lists show it: neither who objected nor what was written.
 *
 * @param id its number
 * @param number its number in the chain of the notice
 * @param noticeId the notice
 * @param title its title
 * @param project name of the project objected to, null for the whole notice
 * @param channel how it came
 * @param receivedAt when
 * @param state where it stands
 * @param handler unit that handles it
 * @param due last day of the next step, null once answered or when the calendar does not reach that far
 * @param effect what it did, null before the answer
 */
public record ObjectionRow(
        long id,
        int number,
        long noticeId,
        String title,
        @Nullable String project,
        ObjectionChannel channel,
        OffsetDateTime receivedAt,
        ObjectionState state,
        String handler,
        @Nullable LocalDate due,
        @Nullable ObjectionEffect effect) {}

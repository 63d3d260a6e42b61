package org.weishishi.approval.domain.course;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.TaskRole;
import org.weishishi.approval.api.TaskState;
import org.weishishi.approval.api.TaskVia;
import org.weishishi.organization.api.Holder;

/**
 * 待办 · one person's task in a round.
 *
 * @param number within the approval, from 1
 * @param slot the seat of the round it fills, from 1
 * @param role what is asked
 * @param holder who acts, in which post
 * @param via how it came to them
 * @param principal 委托人, 转出人 or the one who asked; null when it came by the post
 * @param handed how often it was handed over before
 * @param claimed 已认领 · its holder took it from the pool
 * @param state where it stands
 * @param verdict what it was decided with, null before
 * @param paper a paper opinion that waits for confirmation, null when there is none
 * @param openedAt when it came
 * @param closedAt when it ended, null while it waits
 */
public record Task(
        int number,
        int slot,
        TaskRole role,
        Holder holder,
        TaskVia via,
        @Nullable Holder principal,
        int handed,
        boolean claimed,
        TaskState state,
        @Nullable Verdict verdict,
        @Nullable Paper paper,
        OffsetDateTime openedAt,
        @Nullable OffsetDateTime closedAt) {

    /** @return whether its holder may act now */
    public boolean isOpen() {
        return state == TaskState.OPEN;
    }

    /** @return whether it waits for its holder, now or later */
    public boolean isWaiting() {
        return state.isWaiting();
    }

    /** @return whether it may decide about its seat */
    public boolean decides() {
        return role != TaskRole.CONSULT;
    }

    /** @return the same in another state */
    public Task as(TaskState next, OffsetDateTime at) {
        return next(next, verdict, claimed, paper, next.isWaiting() ? null : at);
    }

    Task decided(Verdict how, OffsetDateTime at) {
        return next(TaskState.DONE, how, claimed, null, at);
    }

    /** @return the same, taken from the pool or given back */
    public Task claimed(boolean taken) {
        return next(state, verdict, taken, paper, closedAt);
    }

    /** @return the same with a paper opinion, or without */
    public Task with(@Nullable Paper opinion) {
        return next(state, verdict, claimed, opinion, closedAt);
    }

    private Task next(
            TaskState nextState,
            @Nullable Verdict how,
            boolean taken,
            @Nullable Paper opinion,
            @Nullable OffsetDateTime closed) {
        return new Task(
                number, slot, role, holder, via, principal, handed, taken, nextState, how, opinion, openedAt, closed);
    }
}

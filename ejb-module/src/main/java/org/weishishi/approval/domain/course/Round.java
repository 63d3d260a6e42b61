package org.weishishi.approval.domain.course;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.RoundState;
import org.weishishi.approval.api.TaskRole;
import org.weishishi.approval.api.TaskState;
import org.weishishi.organization.api.OrgLevel;

/**
 * 轮次 · one start of a step; a return opens a new round and leaves this one readable.
 *
 * @param number within the approval, from 1
 * @param step key of the step
 * @param name 环节名称 as it was
 * @param level level of the deciding unit
 * @param unitId the deciding unit
 * @param unitName its name
 * @param snapshot SHA-256 of the facts decided on
 * @param seenFrom revision of the approval when it opened; who looked earlier saw something else
 * @param need how many seats must approve
 * @param slots the seats
 * @param tasks the tasks, oldest first
 * @param state where it stands
 * @param undoneBy number of the round whose return undid its pass, 0 while it counts
 * @param backTo step to go straight back to once passed, null for the usual order
 * @param due last day, reckoned when it opened
 * @param clock what was reminded and urged
 * @param openedAt when it opened
 * @param closedAt when it ended, null while current
 */
public record Round(
        int number,
        String step,
        String name,
        OrgLevel level,
        long unitId,
        String unitName,
        String snapshot,
        long seenFrom,
        int need,
        List<Slot> slots,
        List<Task> tasks,
        RoundState state,
        int undoneBy,
        @Nullable String backTo,
        LocalDate due,
        RoundClock clock,
        OffsetDateTime openedAt,
        @Nullable OffsetDateTime closedAt) {

    /** 作废 · in place of a round's number: another version of the chain undid the pass. */
    public static final int FORGOTTEN = -1;

    /** Copies the lists. */
    public Round {
        slots = List.copyOf(slots);
        tasks = List.copyOf(tasks);
    }

    /** @return whether somebody decides here, or should */
    public boolean isCurrent() {
        return state.isCurrent();
    }

    /** @return whether its pass holds for those facts */
    public boolean passed(String snapshotNow) {
        return (state == RoundState.PASSED || state == RoundState.SKIPPED)
                && undoneBy == 0
                && snapshot.equals(snapshotNow);
    }

    /** @return the tasks of a seat */
    public Stream<Task> of(int slot) {
        return tasks.stream().filter(t -> t.slot() == slot);
    }

    /** @return whether its main signer has signed */
    public boolean signed(Slot slot) {
        return of(slot.number()).anyMatch(t -> t.role() == TaskRole.SIGN && t.state() == TaskState.DONE);
    }

    /** @return whether nobody has decided the seat and nobody can */
    public boolean vacant(Slot slot) {
        return Count.result(this, slot).isEmpty() && of(slot.number()).noneMatch(t -> t.isWaiting() && t.decides());
    }

    /** @return the posts nobody can decide for, by name; the step where it has too few of them */
    public String vacancy() {
        String posts = slots.stream()
                .filter(this::vacant)
                .map(Slot::postName)
                .distinct()
                .collect(Collectors.joining(" / "));
        return posts.isEmpty() ? name : posts;
    }

    /** @return the tasks that wait for their holders */
    public List<Task> waiting() {
        return tasks.stream().filter(Task::isWaiting).toList();
    }

    /** @return the tasks whose holders may act now */
    public List<Task> open() {
        return tasks.stream().filter(Task::isOpen).toList();
    }

    /** @return the parked tasks whose turn comes by itself: of who asked somebody to sign first, and of who signs after */
    public List<Task> following() {
        return tasks.stream()
                .filter(t -> t.state() == TaskState.PARKED && follows(t))
                .toList();
    }

    /** Where one of a pool has claimed the seat, the others have no turn. */
    private boolean follows(Task task) {
        boolean before = of(task.slot()).anyMatch(t -> t.role() == TaskRole.BEFORE && t.isOpen());
        boolean claimed = of(task.slot()).anyMatch(t -> t.isWaiting() && t.claimed());
        return task.role() == TaskRole.AFTER || (before && (task.claimed() || !claimed));
    }

    Round tasks(UnaryOperator<Task> change) {
        return next(tasks.stream().map(change).toList(), state, undoneBy, clock, closedAt);
    }

    Round plus(List<Task> more) {
        return next(Stream.concat(tasks.stream(), more.stream()).toList(), state, undoneBy, clock, closedAt);
    }

    Round as(RoundState nextState, OffsetDateTime at) {
        return next(tasks, nextState, undoneBy, clock, nextState.isCurrent() ? null : at);
    }

    Round undone(int by) {
        return next(tasks, state, by, clock, closedAt);
    }

    Round clock(RoundClock nextClock) {
        return next(tasks, state, undoneBy, nextClock, closedAt);
    }

    Round seats(int nextNeed, List<Slot> nextSlots) {
        return new Round(
                number, step, name, level, unitId, unitName, snapshot, seenFrom, nextNeed, nextSlots, tasks, state,
                undoneBy, backTo, due, clock, openedAt, closedAt);
    }

    private Round next(
            List<Task> nextTasks,
            RoundState nextState,
            int nextUndoneBy,
            RoundClock nextClock,
            @Nullable OffsetDateTime closed) {
        return new Round(
                number,
                step,
                name,
                level,
                unitId,
                unitName,
                snapshot,
                seenFrom,
                need,
                slots,
                nextTasks,
                nextState,
                nextUndoneBy,
                backTo,
                due,
                nextClock,
                openedAt,
                closed);
    }
}

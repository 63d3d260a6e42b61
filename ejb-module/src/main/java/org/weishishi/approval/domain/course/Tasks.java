package org.weishishi.approval.domain.course;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.TaskRole;
import org.weishishi.approval.api.TaskState;
import org.weishishi.approval.api.TaskVia;
import org.weishishi.approval.domain.course.Office.Candidate;
import org.weishishi.organization.api.Holder;

/** 待办分派 · gives tasks out, parks, opens and voids them, and tells their holders; none is ever deleted. */
public final class Tasks {

    private final Work work;

    Tasks(Work work) {
        this.work = work;
    }

    /** Gives a seat to those people. */
    void give(Round round, int slot, List<Candidate> candidates) {
        List<Task> tasks = candidates.stream()
                .map(c -> new Task(
                        work.nextTask(),
                        slot,
                        TaskRole.SIGN,
                        c.holder(),
                        c.via(),
                        c.principal(),
                        0,
                        false,
                        TaskState.OPEN,
                        null,
                        null,
                        work.now(),
                        null))
                .toList();
        work.change(round, r -> r.plus(tasks));
    }

    /** Adds one task that somebody asked for, or hands one on: an added signer goes on answering to who asked. @return it */
    public Task add(Task from, TaskRole role, TaskVia via, Holder holder, TaskState state) {
        Round round = work.current();
        boolean same = role == from.role();
        Task task = new Task(
                work.nextTask(),
                from.slot(),
                role,
                holder,
                via,
                same && role != TaskRole.SIGN ? from.principal() : from.holder(),
                same ? from.handed() + 1 : 0,
                false,
                state,
                null,
                null,
                work.now(),
                null);
        work.change(round, r -> r.plus(List.of(task)));
        if (state == TaskState.OPEN) {
            work.tell(
                    Happening.Kind.TASK,
                    List.of(holder.personId()),
                    task.number(),
                    round.due().toString());
        }
        return task;
    }

    /** Tasks are now in that state; with a verdict they are decided. */
    public void mark(Round round, List<Integer> numbers, TaskState state, @Nullable Verdict verdict) {
        OffsetDateTime at = work.now();
        work.change(
                round,
                r -> r.tasks(t -> !numbers.contains(t.number())
                        ? t
                        : verdict == null ? t.as(state, at) : t.decided(verdict, at)));
    }

    /** Changes tasks of that kind. */
    public void each(Round round, Predicate<Task> which, UnaryOperator<Task> how) {
        work.change(round, r -> r.tasks(t -> which.test(t) ? how.apply(t) : t));
    }

    /** Tasks of that kind are void; their holders are told. */
    public void retire(Round round, Predicate<Task> which, TaskState as) {
        Round now = work.round(round.number());
        List<Task> gone = now.waiting().stream().filter(which).toList();
        List<Integer> numbers = gone.stream().map(Task::number).toList();
        mark(now, numbers, as, null);
        gone.stream()
                .filter(t -> !work.agent().is(t.holder().personId()))
                .forEach(t -> work.tell(Happening.Kind.GONE, List.of(t.holder().personId()), t.number()));
    }

    /** The seat of a task that was taken back gets a new one; who was to follow waits again. */
    public void again(Round round, Task task) {
        each(round, t -> t.slot() == task.slot() && t.isOpen(), t -> t.as(TaskState.PARKED, work.now()));
        give(round, task.slot(), List.of(new Candidate(task.holder(), task.via(), task.principal())));
    }

    /** 前加签 · once nobody before remains, it comes back to who asked. */
    public void comeBack(Round round, Task added) {
        Round now = work.round(round.number());
        boolean more = now.of(added.slot()).anyMatch(t -> t.role() == TaskRole.BEFORE && t.isWaiting());
        boolean claimed = now.of(added.slot()).anyMatch(t -> t.isWaiting() && t.claimed());
        if (!more) {
            openUp(round, t -> t.slot() == added.slot() && t.role() == TaskRole.SIGN && (t.claimed() || !claimed));
        }
    }

    /** Parked tasks of that kind are open; their holders are told. */
    public void openUp(Round round, Predicate<Task> which) {
        Round now = work.round(round.number());
        List<Task> parked = now.waiting().stream()
                .filter(t -> t.state() == TaskState.PARKED && which.test(t))
                .toList();
        mark(now, parked.stream().map(Task::number).toList(), TaskState.OPEN, null);
        parked.forEach(t -> work.tell(
                Happening.Kind.TASK,
                List.of(t.holder().personId()),
                t.number(),
                now.due().toString()));
    }

    /** 改派 · a seat goes to somebody the administrator named. */
    public void assign(int slot, Holder person) {
        give(work.current(), slot, List.of(new Candidate(person, TaskVia.REASSIGNED, null)));
        work.current()
                .of(slot)
                .filter(Task::isOpen)
                .forEach(t -> work.tell(
                        Happening.Kind.TASK,
                        List.of(person.personId()),
                        t.number(),
                        work.current().due().toString()));
    }

    /** Tells the holders of open tasks. */
    public void announce(Round round) {
        round.open()
                .forEach(t -> work.tell(
                        Happening.Kind.TASK,
                        List.of(t.holder().personId()),
                        t.number(),
                        round.due().toString()));
    }
}

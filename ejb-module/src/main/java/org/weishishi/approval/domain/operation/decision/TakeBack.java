package org.weishishi.approval.domain.operation.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.approval.api.OperationKind;
import org.weishishi.approval.api.RoundState;
import org.weishishi.approval.api.TaskRole;
import org.weishishi.approval.api.TaskState;
import org.weishishi.approval.api.TaskVia;
import org.weishishi.approval.domain.course.Operation;
import org.weishishi.approval.domain.course.Reseating;
import org.weishishi.approval.domain.course.Round;
import org.weishishi.approval.domain.course.Task;
import org.weishishi.approval.domain.course.Work;
import org.weishishi.approval.domain.course.Work.Line;
import org.weishishi.shared.BusinessException;

/** 撤回 · one's own last act, while nobody after it has acted. What others of the round decided is kept. */
public record TakeBack() implements Operation {

    @Override
    public OperationKind kind() {
        return OperationKind.TAKE_BACK;
    }

    @Override
    public void on(Work work) {
        work.guard().participant();
        work.guard().state(ApprovalState.RUNNING, ApprovalState.BLOCKED, ApprovalState.RETURNED);
        List<Round> rounds = work.course().rounds();
        Round last = rounds.get(rounds.size() - 1);
        if (last.isCurrent() && !mine(work, last).isEmpty()) {
            sameRound(work, last);
        } else if (last.isCurrent() && rounds.size() > 1) {
            untouched(last);
            undo(work, rounds.get(rounds.size() - 2), last);
        } else {
            undo(work, last, null);
        }
    }

    private static List<Task> mine(Work work, Round round) {
        return round.tasks().stream()
                .filter(t -> work.agent().is(t.holder().personId())
                        && t.state() == TaskState.DONE
                        && t.role() == TaskRole.SIGN)
                .toList();
    }

    private static void untouched(Round next) {
        boolean acted = next.tasks().stream()
                .anyMatch(t -> t.state() == TaskState.DONE
                        || t.state() == TaskState.HANDED_ON
                        || t.role() != TaskRole.SIGN
                        || t.via() == TaskVia.REASSIGNED);
        if (acted || next.slots().stream().anyMatch(s -> s.carried() != null)) {
            throw BusinessException.conflict("approval.error.tooLate");
        }
    }

    /** The round goes on: a new task for the same seat. */
    private void sameRound(Work work, Round round) {
        List<Task> mine = mine(work, round);
        boolean followed = mine.stream()
                .anyMatch(t ->
                        round.of(t.slot()).anyMatch(o -> o.role() == TaskRole.AFTER && o.state() == TaskState.DONE));
        if (followed) {
            throw BusinessException.conflict("approval.error.tooLate");
        }
        List<Integer> numbers = mine.stream().map(Task::number).toList();
        work.record(new Line(kind(), round, numbers, ""));
        work.tasks().mark(round, numbers, TaskState.TAKEN_BACK, null);
        mine.forEach(task -> work.tasks().again(round, task));
        work.rounds().count(round);
    }

    /** The round is over: the one after it is withdrawn, and the step opens again. */
    private void undo(Work work, Round old, @Nullable Round next) {
        List<Integer> numbers = mine(work, old).stream().map(Task::number).toList();
        boolean undoable = old.state() == RoundState.PASSED || old.state() == RoundState.RETURNED;
        if (numbers.isEmpty() || !undoable) {
            throw BusinessException.refused("approval.error.nothingToTakeBack");
        }
        work.record(new Line(kind(), old, numbers, ""));
        if (next != null) {
            work.rounds().close(next, RoundState.WITHDRAWN);
        }
        work.tasks().mark(old, numbers, TaskState.TAKEN_BACK, null);
        work.rounds().takenBack(old);
        work.backTo(null);
        work.become(ApprovalState.RUNNING);
        new Reseating(work).reopen(work.round(old.number()));
    }
}

package org.weishishi.approval.domain.operation.decision;

import java.util.List;
import java.util.stream.Stream;
import org.weishishi.approval.api.TaskRole;
import org.weishishi.approval.api.TaskState;
import org.weishishi.approval.api.TaskVia;
import org.weishishi.approval.domain.course.Round;
import org.weishishi.approval.domain.course.Task;
import org.weishishi.approval.domain.course.Verdict;
import org.weishishi.approval.domain.course.Work;

/** 签批 · one person's act over all their seats of the round. */
final class Signing {

    private final Work work;
    private final Round round;
    private final List<Task> tasks;

    Signing(Work work, Task task) {
        this.work = work;
        this.round = work.current();
        this.tasks = Stream.concat(
                        Stream.of(task),
                        round.open().stream()
                                .filter(t ->
                                        t.holder().personId() == task.holder().personId()
                                                && t.slot() != task.slot()
                                                && t.decides()
                                                && task.role() == TaskRole.SIGN))
                .toList();
    }

    Round round() {
        return round;
    }

    List<Integer> numbers() {
        return tasks.stream().map(Task::number).toList();
    }

    /** Every post beyond the one acted in, and everybody acted for. */
    List<String> onBehalfOf() {
        Stream<String> principals = tasks.stream()
                .filter(t -> t.via() == TaskVia.DELEGATION)
                .map(Task::principal)
                .filter(p -> p != null)
                .map(Work::who);
        Stream<String> posts = tasks.stream().skip(1).map(t -> Work.who(t.holder()));
        return Stream.concat(principals, posts).distinct().toList();
    }

    void decide(Verdict verdict) {
        work.tasks().mark(round, numbers(), TaskState.DONE, verdict);
        for (Task task : tasks) {
            switch (task.role()) {
                case SIGN -> signed(task, verdict);
                case BEFORE -> work.tasks().comeBack(round, task);
                default -> {}
            }
        }
        work.rounds().count(round);
    }

    /** Others of the seat need not sign; who follows may now, unless it is refused. */
    private void signed(Task task, Verdict verdict) {
        boolean approved = verdict == Verdict.APPROVE;
        work.tasks()
                .retire(
                        round,
                        t -> t.slot() == task.slot() && !(approved && t.role() == TaskRole.AFTER),
                        TaskState.VOIDED);
        work.tasks().openUp(round, t -> t.slot() == task.slot());
    }
}

package org.weishishi.approval.domain.operation.control;

import java.util.List;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.approval.api.OperationKind;
import org.weishishi.approval.api.TaskState;
import org.weishishi.approval.api.TaskVia;
import org.weishishi.approval.domain.course.Agent;
import org.weishishi.approval.domain.course.Operation;
import org.weishishi.approval.domain.course.Opinion;
import org.weishishi.approval.domain.course.Round;
import org.weishishi.approval.domain.course.Task;
import org.weishishi.approval.domain.course.Work;
import org.weishishi.approval.domain.course.Work.Line;
import org.weishishi.organization.api.Holder;
import org.weishishi.shared.BusinessException;

/**
 * 交接 · everything that waits for somebody who leaves goes to another.
 *
 * @param from the person who leaves
 * @param to who takes over
 * @param reason why
 */
public record HandOver(long from, Holder to, String reason) implements Operation {

    @Override
    public OperationKind kind() {
        return OperationKind.HAND_OVER;
    }

    @Override
    public void on(Work work) {
        if (work.agent().capacity() != Agent.Capacity.SYSTEM) {
            work.guard().administrator();
        }
        work.guard().state(ApprovalState.RUNNING, ApprovalState.BLOCKED);
        String said = Opinion.required(reason);
        Round round = work.current();
        List<Task> tasks = round.waiting().stream()
                .filter(t -> t.holder().personId() == from)
                .toList();
        if (tasks.isEmpty()) {
            throw BusinessException.refused("approval.error.nothingToHandOver");
        }
        work.guard().newcomer(to);
        List<Integer> numbers = tasks.stream().map(Task::number).toList();
        work.record(new Line(kind(), round, numbers, said, List.of(Work.who(to)), null, null));
        work.tasks().mark(round, numbers, TaskState.HANDED_ON, null);
        for (Task task : tasks) {
            work.tasks().add(task, task.role(), TaskVia.REASSIGNED, to, task.state());
        }
    }
}

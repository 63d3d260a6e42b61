package org.weishishi.approval.domain.operation.signer;

import java.util.List;
import org.weishishi.approval.api.OperationKind;
import org.weishishi.approval.api.TaskRole;
import org.weishishi.approval.api.TaskState;
import org.weishishi.approval.domain.course.Happening;
import org.weishishi.approval.domain.course.Operation;
import org.weishishi.approval.domain.course.Round;
import org.weishishi.approval.domain.course.Task;
import org.weishishi.approval.domain.course.Work;
import org.weishishi.approval.domain.course.Work.Line;
import org.weishishi.shared.BusinessException;

/**
 * 认领、释放 · one of several holders takes the task of the post, or gives it back.
 *
 * @param task number of a task of the one who acts
 * @param take 认领, else 释放
 */
public record Claim(int task, boolean take) implements Operation {

    @Override
    public OperationKind kind() {
        return take ? OperationKind.CLAIM : OperationKind.RELEASE;
    }

    @Override
    public void on(Work work) {
        Task mine = work.guard().mine(task, work.course().revision());
        work.guard().main(mine);
        Round round = work.current();
        List<Integer> others = round.of(mine.slot())
                .filter(t -> t.role() == TaskRole.SIGN && t.isWaiting() && t.number() != task)
                .map(Task::number)
                .toList();
        if (others.isEmpty()) {
            throw BusinessException.refused("approval.error.noPool");
        }
        if (mine.claimed() == take) {
            throw BusinessException.refused(take ? "approval.error.claimed" : "approval.error.notClaimed");
        }
        work.record(new Line(kind(), round, List.of(task), ""));
        if (take) {
            work.tasks().mark(round, others, TaskState.PARKED, null);
            round.of(mine.slot())
                    .filter(t -> others.contains(t.number())
                            && !work.agent().is(t.holder().personId()))
                    .forEach(t -> work.tell(
                            Happening.Kind.CLAIMED,
                            List.of(t.holder().personId()),
                            t.number(),
                            mine.holder().personName()));
        } else {
            work.tasks().openUp(round, t -> others.contains(t.number()));
        }
        work.tasks().each(round, t -> t.number() == task, t -> t.claimed(take));
    }
}

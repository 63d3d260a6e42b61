package org.weishishi.approval.domain.operation.signer;

import java.util.List;
import org.weishishi.approval.api.OperationKind;
import org.weishishi.approval.api.TaskRole;
import org.weishishi.approval.api.TaskState;
import org.weishishi.approval.api.TaskVia;
import org.weishishi.approval.api.chain.StepFlag;
import org.weishishi.approval.domain.course.Operation;
import org.weishishi.approval.domain.course.Opinion;
import org.weishishi.approval.domain.course.Task;
import org.weishishi.approval.domain.course.Work;
import org.weishishi.approval.domain.course.Work.Line;
import org.weishishi.organization.api.Holder;

/**
 * 加签 · asks somebody to sign before or after. Before: it comes back to who asked. After: the seat counts once both approved. No
 * nesting, nobody twice in a round.
 *
 * @param task number of a task of the one who acts
 * @param revision of the approval as they saw it
 * @param before 前加签, else 后加签
 * @param person who is asked
 * @param reason why
 */
public record AddSigner(int task, long revision, boolean before, Holder person, String reason) implements Operation {

    @Override
    public OperationKind kind() {
        return before ? OperationKind.ADD_BEFORE : OperationKind.ADD_AFTER;
    }

    @Override
    public void on(Work work) {
        Task mine = work.guard().mine(task, revision);
        work.guard().main(mine);
        work.guard().allows(StepFlag.MAY_ADD_SIGNERS);
        work.guard().newcomer(person);
        String said = Opinion.checked(reason);
        TaskRole role = before ? TaskRole.BEFORE : TaskRole.AFTER;
        work.record(new Line(kind(), work.current(), List.of(task), said, List.of(Work.who(person)), null, null));
        work.tasks().add(mine, role, TaskVia.ADDED, person, before ? TaskState.OPEN : TaskState.PARKED);
        if (before) {
            work.tasks()
                    .each(
                            work.current(),
                            t -> t.slot() == mine.slot() && t.role() == TaskRole.SIGN && t.isOpen(),
                            t -> t.as(TaskState.PARKED, work.now()));
        }
    }
}

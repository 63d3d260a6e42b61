package org.weishishi.approval.domain.operation.signer;

import java.util.List;
import org.weishishi.approval.api.OperationKind;
import org.weishishi.approval.api.TaskRole;
import org.weishishi.approval.api.TaskState;
import org.weishishi.approval.api.TaskVia;
import org.weishishi.approval.api.chain.StepFlag;
import org.weishishi.approval.domain.course.Operation;
import org.weishishi.approval.domain.course.Opinion;
import org.weishishi.approval.domain.course.Round;
import org.weishishi.approval.domain.course.Task;
import org.weishishi.approval.domain.course.Work;
import org.weishishi.approval.domain.course.Work.Line;
import org.weishishi.organization.api.Holder;
import org.weishishi.shared.BusinessException;

/**
 * 转办 · hands one's task over to somebody else, a limited number of times.
 *
 * @param task number of a task of the one who acts
 * @param revision of the approval as they saw it
 * @param person who gets it
 * @param reason why
 */
public record Transfer(int task, long revision, Holder person, String reason) implements Operation {

    @Override
    public OperationKind kind() {
        return OperationKind.TRANSFER;
    }

    @Override
    public void on(Work work) {
        Task mine = work.guard().mine(task, revision);
        work.guard().main(mine);
        work.guard().allows(StepFlag.MAY_TRANSFER);
        work.guard().newcomer(person);
        work.guard().colleague(mine, person);
        int most = work.course().chain().policies().transfers();
        if (mine.handed() >= most) {
            throw BusinessException.refused("approval.error.transferLimit", most);
        }
        String said = Opinion.required(reason);
        Round round = work.current();
        work.record(new Line(kind(), round, List.of(task), said, List.of(Work.who(person)), null, null));
        work.tasks().retire(round, t -> t.slot() == mine.slot() && t.role() == TaskRole.CONSULT, TaskState.VOIDED);
        work.tasks()
                .retire(
                        round,
                        t -> t.slot() == mine.slot() && t.role() == TaskRole.SIGN && t.number() != task,
                        TaskState.VOIDED);
        work.tasks().mark(round, List.of(task), TaskState.HANDED_ON, null);
        work.tasks().add(mine, TaskRole.SIGN, TaskVia.TRANSFER, person, TaskState.OPEN);
    }
}

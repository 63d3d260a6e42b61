package org.weishishi.approval.domain.operation.signer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.OperationKind;
import org.weishishi.approval.api.TaskRole;
import org.weishishi.approval.api.TaskState;
import org.weishishi.approval.domain.course.Agent;
import org.weishishi.approval.domain.course.Operation;
import org.weishishi.approval.domain.course.Round;
import org.weishishi.approval.domain.course.Task;
import org.weishishi.approval.domain.course.Work;
import org.weishishi.approval.domain.course.Work.Line;
import org.weishishi.organization.api.Holder;
import org.weishishi.shared.BusinessException;

/**
 * 减签 · takes back an added signer, or a question, before they acted; by who asked, or by the administrator.
 *
 * @param task number of the added task
 */
public record RemoveSigner(int task) implements Operation {

    @Override
    public OperationKind kind() {
        return OperationKind.REMOVE_SIGNER;
    }

    @Override
    public void on(Work work) {
        boolean admin = work.agent().capacity() == Agent.Capacity.ADMINISTRATOR;
        Task added = work.course()
                .task(task)
                .filter(t -> t.role() != TaskRole.SIGN)
                .filter(t -> admin || asked(work.agent(), t.principal()))
                .orElseThrow(() -> BusinessException.notFound("approval.error.notAdded"));
        if (!added.isWaiting()) {
            throw work.guard().handled();
        }
        Round round = work.current();
        work.record(new Line(kind(), round, List.of(task), "", List.of(Work.who(added.holder())), null, null));
        work.tasks().retire(round, t -> t.number() == task, TaskState.VOIDED);
        if (added.role() == TaskRole.BEFORE) {
            work.tasks().comeBack(round, added);
        }
        work.rounds().count(round);
    }

    private static boolean asked(Agent agent, @Nullable Holder principal) {
        return principal != null && agent.holds(principal);
    }
}

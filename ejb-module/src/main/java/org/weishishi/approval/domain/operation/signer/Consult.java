package org.weishishi.approval.domain.operation.signer;

import java.util.List;
import org.weishishi.approval.api.OperationKind;
import org.weishishi.approval.api.TaskRole;
import org.weishishi.approval.api.TaskState;
import org.weishishi.approval.api.TaskVia;
import org.weishishi.approval.domain.course.Operation;
import org.weishishi.approval.domain.course.Opinion;
import org.weishishi.approval.domain.course.Task;
import org.weishishi.approval.domain.course.Work;
import org.weishishi.approval.domain.course.Work.Line;
import org.weishishi.organization.api.Holder;
import org.weishishi.shared.BusinessException;

/**
 * 征询 · asks somebody's opinion, which decides nothing and holds nothing up.
 *
 * @param task number of a task of the one who acts
 * @param revision of the approval as they saw it
 * @param person who is asked
 * @param question what
 */
public record Consult(int task, long revision, Holder person, String question) implements Operation {

    @Override
    public OperationKind kind() {
        return OperationKind.CONSULT;
    }

    @Override
    public void on(Work work) {
        Task mine = work.guard().mine(task, revision);
        if (mine.role() == TaskRole.CONSULT) {
            throw BusinessException.refused("approval.error.consultOnly");
        }
        work.guard().newcomer(person);
        String said = Opinion.required(question);
        work.record(new Line(kind(), work.current(), List.of(task), said, List.of(Work.who(person)), null, null));
        work.tasks().add(mine, TaskRole.CONSULT, TaskVia.ADDED, person, TaskState.OPEN);
    }
}

package org.weishishi.approval.domain.operation.control;

import java.util.List;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.approval.api.OperationKind;
import org.weishishi.approval.domain.course.Agent;
import org.weishishi.approval.domain.course.Operation;
import org.weishishi.approval.domain.course.Reseating;
import org.weishishi.approval.domain.course.Round;
import org.weishishi.approval.domain.course.Work;
import org.weishishi.approval.domain.course.Work.Line;

/**
 * 重新落实办理人 · gives the current round to those who hold the posts now.
 *
 * @param exact whether open tasks follow a delegation, or come back after it
 */
public record Reseat(boolean exact) implements Operation {

    @Override
    public OperationKind kind() {
        return exact ? OperationKind.DELEGATE : OperationKind.RESEAT;
    }

    @Override
    public void on(Work work) {
        if (work.agent().capacity() != Agent.Capacity.ADMINISTRATOR) {
            work.guard().system();
        }
        work.guard().state(ApprovalState.RUNNING, ApprovalState.BLOCKED);
        Round round = work.current();
        if (new Reseating(work).align(exact)) {
            work.record(new Line(kind(), round, List.of(), ""));
        }
    }
}

package org.weishishi.approval.domain.operation.control;

import java.util.List;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.approval.api.OperationKind;
import org.weishishi.approval.api.RoundState;
import org.weishishi.approval.domain.course.Happening;
import org.weishishi.approval.domain.course.Operation;
import org.weishishi.approval.domain.course.Opinion;
import org.weishishi.approval.domain.course.Round;
import org.weishishi.approval.domain.course.Work;
import org.weishishi.approval.domain.course.Work.Line;

/**
 * 终止 · the administrator stops an approval; it can be resumed.
 *
 * @param reason why
 */
public record Terminate(String reason) implements Operation {

    @Override
    public OperationKind kind() {
        return OperationKind.TERMINATE;
    }

    @Override
    public void on(Work work) {
        work.guard().administrator();
        work.guard().state(ApprovalState.RUNNING, ApprovalState.BLOCKED, ApprovalState.RETURNED);
        String said = Opinion.required(reason);
        Round round = work.course().current().orElse(null);
        work.record(new Line(kind(), round, List.of(), said));
        if (round != null) {
            work.rounds().close(round, RoundState.WITHDRAWN);
        }
        work.hold(work.course().state());
        work.become(ApprovalState.TERMINATED);
        work.tellInitiator(Happening.Kind.TERMINATED);
    }
}

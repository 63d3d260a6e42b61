package org.weishishi.approval.domain.operation.decision;

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
 * 撤销 · the initiator withdraws the whole approval before its end.
 *
 * @param reason why
 */
public record Cancel(String reason) implements Operation {

    @Override
    public OperationKind kind() {
        return OperationKind.CANCEL;
    }

    @Override
    public void on(Work work) {
        work.guard().initiator();
        work.guard().state(ApprovalState.RUNNING, ApprovalState.BLOCKED, ApprovalState.RETURNED);
        String said = Opinion.required(reason);
        Round round = work.course().current().orElse(null);
        work.record(new Line(kind(), round, List.of(), said));
        if (round != null) {
            work.rounds().close(round, RoundState.WITHDRAWN);
        }
        work.backTo(null);
        work.become(ApprovalState.CANCELLED);
        work.tellInitiator(Happening.Kind.CANCELLED);
    }
}

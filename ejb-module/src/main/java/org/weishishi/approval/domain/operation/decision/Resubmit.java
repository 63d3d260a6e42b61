package org.weishishi.approval.domain.operation.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.approval.api.OperationKind;
import org.weishishi.approval.api.chain.Facts;
import org.weishishi.approval.domain.course.Operation;
import org.weishishi.approval.domain.course.Opinion;
import org.weishishi.approval.domain.course.Work;
import org.weishishi.approval.domain.course.Work.Line;
import org.weishishi.shared.BusinessException;

/**
 * 重新送审 · after a return, with a new snapshot, by somebody of the unit that submitted it. Steps that passed on other facts pass
 * again; with 直送 the one who returned it sees it first.
 *
 * @param facts what conditions read
 * @param snapshot SHA-256 of the facts decided on from now on
 * @param reply 答复: what was changed, or why not; null when nothing was written
 */
public record Resubmit(
        Facts facts, String snapshot, @Nullable String reply) implements Operation {

    /** Without a word. */
    public Resubmit(Facts facts, String snapshot) {
        this(facts, snapshot, null);
    }

    @Override
    public OperationKind kind() {
        return OperationKind.RESUBMIT;
    }

    @Override
    public void on(Work work) {
        Long unit = work.agent().by().unitId();
        if (unit == null || !unit.equals(work.course().initiator().unitId())) {
            throw BusinessException.refused("approval.error.notInitiator");
        }
        if (work.course().state() != ApprovalState.RETURNED) {
            throw BusinessException.conflict("approval.error.notReturned");
        }
        String said = reply == null ? "" : Opinion.checked(reply);
        String straight = work.course().backTo();
        work.submit(facts, snapshot);
        work.backTo(null);
        work.record(new Line(kind(), null, List.of(), said));
        work.become(ApprovalState.RUNNING);
        work.rounds().proceed(straight);
    }
}

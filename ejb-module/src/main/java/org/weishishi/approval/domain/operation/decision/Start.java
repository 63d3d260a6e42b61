package org.weishishi.approval.domain.operation.decision;

import java.util.List;
import org.weishishi.approval.api.OperationKind;
import org.weishishi.approval.api.chain.Facts;
import org.weishishi.approval.domain.course.Operation;
import org.weishishi.approval.domain.course.Work;
import org.weishishi.approval.domain.course.Work.Line;
import org.weishishi.shared.BusinessException;

/**
 * 送审 · opens the first step that applies.
 *
 * @param facts what conditions read
 * @param snapshot SHA-256 of the facts decided on
 */
public record Start(Facts facts, String snapshot) implements Operation {

    @Override
    public OperationKind kind() {
        return OperationKind.START;
    }

    @Override
    public void on(Work work) {
        if (work.course().entries() > 0) {
            throw BusinessException.conflict("approval.error.alreadyStarted");
        }
        work.submit(facts, snapshot);
        work.record(new Line(kind(), null, List.of(), ""));
        work.rounds().proceed(null);
    }
}

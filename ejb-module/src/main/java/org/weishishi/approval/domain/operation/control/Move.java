package org.weishishi.approval.domain.operation.control;

import java.util.List;
import java.util.Optional;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.approval.api.OperationKind;
import org.weishishi.approval.api.RoundState;
import org.weishishi.approval.api.chain.ApprovalChain;
import org.weishishi.approval.api.chain.ApprovalStep;
import org.weishishi.approval.domain.course.Happening;
import org.weishishi.approval.domain.course.Operation;
import org.weishishi.approval.domain.course.Opinion;
import org.weishishi.approval.domain.course.Round;
import org.weishishi.approval.domain.course.Work;
import org.weishishi.approval.domain.course.Work.Line;
import org.weishishi.shared.BusinessException;

/**
 * 更换版本 · the administrator moves an approval to another version of its chain; a step that passed keeps its
 * pass when the new version has it signed by the same posts under the same rule.
 *
 * @param chain the version
 * @param reason why
 */
public record Move(ApprovalChain chain, String reason) implements Operation {

    @Override
    public OperationKind kind() {
        return OperationKind.MOVE;
    }

    /** Whether the step is signed by the same posts under the same rule in both versions. */
    private boolean same(ApprovalChain before, String key) {
        Optional<ApprovalStep> old = before.find(key);
        Optional<ApprovalStep> next = chain.find(key);
        return old.isPresent() && next.isPresent() && old.get().signsAs(next.get());
    }

    @Override
    public void on(Work work) {
        work.guard().administrator();
        work.guard()
                .state(ApprovalState.RUNNING, ApprovalState.BLOCKED, ApprovalState.RETURNED, ApprovalState.TERMINATED);
        ApprovalChain now = work.course().chain();
        if (!now.key().equals(chain.key()) || now.version() == chain.version()) {
            throw BusinessException.refused("approval.error.sameChain", now.name(), now.version());
        }
        String said = Opinion.required(reason);
        Round round = work.course().current().orElse(null);
        work.record(new Line(kind(), round, List.of(), said));
        work.chain(chain);
        work.rounds().forget(step -> !same(now, step));
        if (round != null) {
            work.rounds().close(round, RoundState.WITHDRAWN);
            work.become(ApprovalState.RUNNING);
            work.rounds().proceed(round.backTo());
        }
        work.tellInitiator(Happening.Kind.MOVED, String.valueOf(chain.version()));
    }
}

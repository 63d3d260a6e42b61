package org.weishishi.approval.domain.operation.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.OperationKind;
import org.weishishi.approval.api.TaskState;
import org.weishishi.approval.api.chain.ApprovalChain;
import org.weishishi.approval.api.chain.StepFlag;
import org.weishishi.approval.domain.course.Operation;
import org.weishishi.approval.domain.course.Opinion;
import org.weishishi.approval.domain.course.Round;
import org.weishishi.approval.domain.course.Task;
import org.weishishi.approval.domain.course.Verdict;
import org.weishishi.approval.domain.course.Work;
import org.weishishi.approval.domain.course.Work.Line;
import org.weishishi.shared.BusinessException;

/**
 * 退回 · one person's act, whatever the pass rule; the others' tasks of the round are void.
 *
 * @param task number of a task of the one who acts
 * @param revision of the approval as they saw it
 * @param to key of an earlier step that had its turn; empty for the initiator
 * @param rework what happens after the rework
 * @param opinion why
 * @param signed SHA-256 of the record that was signed, null when it was not
 */
public record Return(
        int task,
        long revision,
        String to,
        Rework rework,
        String opinion,
        @Nullable String signed) implements Operation {

    /** 重办方式. Display text: {@code approval.Rework.NAME}. */
    public enum Rework {
        /** 依次重办 · every step from there decides again. */
        IN_ORDER,
        /** 直送退回人 · the one who returned it is next. */
        STRAIGHT_BACK
    }

    @Override
    public OperationKind kind() {
        return OperationKind.RETURN;
    }

    @Override
    public void on(Work work) {
        Task mine = work.guard().mine(task, revision);
        work.guard().main(mine);
        work.guard().allows(StepFlag.MAY_RETURN);
        String said = Opinion.required(opinion);
        Round round = work.current();
        if (!to.isEmpty()) {
            earlier(work, round);
        }
        work.record(new Line(kind(), round, List.of(task), said, new Signing(work, mine).onBehalfOf(), null, signed));
        work.tasks().mark(round, List.of(task), TaskState.DONE, Verdict.RETURN);
        work.rounds().giveBack(round, to, rework == Rework.STRAIGHT_BACK);
    }

    private void earlier(Work work, Round round) {
        ApprovalChain chain = work.course().chain();
        boolean had = work.course().rounds().stream().anyMatch(r -> r.step().equals(to));
        if (!had || chain.index(to) < 0 || chain.index(to) >= chain.index(round.step())) {
            throw BusinessException.refused("approval.error.noSuchStep", to);
        }
    }
}

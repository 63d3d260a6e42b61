package org.weishishi.approval.domain.operation.decision;

import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.OperationKind;
import org.weishishi.approval.api.TaskRole;
import org.weishishi.approval.domain.course.Operation;
import org.weishishi.approval.domain.course.Opinion;
import org.weishishi.approval.domain.course.Task;
import org.weishishi.approval.domain.course.Verdict;
import org.weishishi.approval.domain.course.Work;
import org.weishishi.approval.domain.course.Work.Line;
import org.weishishi.shared.BusinessException;

/**
 * 同意、否决 · follows the pass rule of the step. Several tasks of one person in the round are decided by one act that names every post.
 *
 * @param task number of a task of the one who acts
 * @param revision of the approval as they saw it
 * @param verdict 同意 or 否决
 * @param opinion needed to refuse
 * @param signed SHA-256 of the record that was signed, null when it was not
 */
public record Decide(
        int task,
        long revision,
        Verdict verdict,
        String opinion,
        @Nullable String signed) implements Operation {

    /** Not signed. */
    public Decide(int task, long revision, Verdict verdict, String opinion) {
        this(task, revision, verdict, opinion, null);
    }

    @Override
    public OperationKind kind() {
        if (verdict == Verdict.REJECT) {
            return OperationKind.REJECT;
        }
        return opinion.isBlank() ? OperationKind.APPROVE : OperationKind.APPROVE_WITH_COMMENT;
    }

    @Override
    public void on(Work work) {
        Task mine = work.guard().mine(task, revision);
        if (mine.role() == TaskRole.CONSULT) {
            throw BusinessException.refused("approval.error.consultOnly");
        }
        if (verdict != Verdict.APPROVE && verdict != Verdict.REJECT) {
            throw BusinessException.refused("approval.error.verdict");
        }
        String said = verdict == Verdict.REJECT ? Opinion.required(opinion) : Opinion.checked(opinion);
        Signing signing = new Signing(work, mine);
        work.record(new Line(kind(), signing.round(), signing.numbers(), said, signing.onBehalfOf(), null, signed));
        signing.decide(verdict);
    }
}

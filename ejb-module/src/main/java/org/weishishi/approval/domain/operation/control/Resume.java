package org.weishishi.approval.domain.operation.control;

import java.util.List;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.approval.api.OperationKind;
import org.weishishi.approval.domain.course.Happening;
import org.weishishi.approval.domain.course.Operation;
import org.weishishi.approval.domain.course.Opinion;
import org.weishishi.approval.domain.course.Reseating;
import org.weishishi.approval.domain.course.Round;
import org.weishishi.approval.domain.course.Work;
import org.weishishi.approval.domain.course.Work.Line;

/**
 * 恢复 · the administrator lets a stopped approval go on where it was; what had been decided in the round is kept.
 *
 * @param reason why
 */
public record Resume(String reason) implements Operation {

    @Override
    public OperationKind kind() {
        return OperationKind.RESUME;
    }

    @Override
    public void on(Work work) {
        work.guard().administrator();
        work.guard().state(ApprovalState.TERMINATED);
        String said = Opinion.required(reason);
        work.record(new Line(kind(), null, List.of(), said));
        ApprovalState held = work.course().held();
        work.hold(null);
        if (held == ApprovalState.RETURNED) {
            work.become(ApprovalState.RETURNED);
        } else {
            List<Round> rounds = work.course().rounds();
            Round last = rounds.get(rounds.size() - 1);
            work.become(ApprovalState.RUNNING);
            if (work.course().applicable().stream().anyMatch(s -> s.key().equals(last.step()))) {
                new Reseating(work).reopen(last);
            } else {
                work.rounds().proceed(null);
            }
        }
        work.tellInitiator(Happening.Kind.RESUMED);
    }
}

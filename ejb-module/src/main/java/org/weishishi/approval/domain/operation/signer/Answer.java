package org.weishishi.approval.domain.operation.signer;

import java.util.List;
import org.weishishi.approval.api.OperationKind;
import org.weishishi.approval.api.TaskRole;
import org.weishishi.approval.api.TaskState;
import org.weishishi.approval.domain.course.Happening;
import org.weishishi.approval.domain.course.Operation;
import org.weishishi.approval.domain.course.Opinion;
import org.weishishi.approval.domain.course.Round;
import org.weishishi.approval.domain.course.Task;
import org.weishishi.approval.domain.course.Verdict;
import org.weishishi.approval.domain.course.Work;
import org.weishishi.approval.domain.course.Work.Line;
import org.weishishi.organization.api.Holder;
import org.weishishi.shared.BusinessException;

/**
 * 答复征询.
 *
 * @param task number of the question put to the one who acts
 * @param opinion the answer
 */
public record Answer(int task, String opinion) implements Operation {

    @Override
    public OperationKind kind() {
        return OperationKind.ANSWER;
    }

    @Override
    public void on(Work work) {
        Task mine = work.guard().mine(task, work.course().revision());
        if (mine.role() != TaskRole.CONSULT) {
            throw BusinessException.refused("approval.error.noQuestion");
        }
        String said = Opinion.required(opinion);
        Round round = work.current();
        work.record(new Line(kind(), round, List.of(task), said));
        work.tasks().mark(round, List.of(task), TaskState.DONE, Verdict.ANSWER);
        Holder asked = mine.principal();
        if (asked != null) {
            work.tell(Happening.Kind.ANSWERED, List.of(asked.personId()), waiting(round, asked));
        }
    }

    /** The task for which it was asked, 0 once that is over. */
    private static int waiting(Round round, Holder asked) {
        return round.tasks().stream()
                .filter(t -> t.isWaiting() && t.decides() && t.holder().equals(asked))
                .map(Task::number)
                .findFirst()
                .orElse(0);
    }
}

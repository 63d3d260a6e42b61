package org.weishishi.approval.domain.operation.control;

import java.util.List;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.approval.api.OperationKind;
import org.weishishi.approval.api.TaskState;
import org.weishishi.approval.domain.course.Operation;
import org.weishishi.approval.domain.course.Opinion;
import org.weishishi.approval.domain.course.Round;
import org.weishishi.approval.domain.course.Slot;
import org.weishishi.approval.domain.course.Work;
import org.weishishi.approval.domain.course.Work.Line;
import org.weishishi.organization.api.Holder;
import org.weishishi.shared.BusinessException;

/**
 * 改派 · the administrator gives a seat to somebody else, also a vacant one.
 *
 * @param slot the seat of the current round, from 1
 * @param person who gets it
 * @param reason why
 */
public record Reassign(int slot, Holder person, String reason) implements Operation {

    @Override
    public OperationKind kind() {
        return OperationKind.REASSIGN;
    }

    @Override
    public void on(Work work) {
        work.guard().administrator();
        work.guard().state(ApprovalState.RUNNING, ApprovalState.BLOCKED);
        Round round = work.current();
        Slot seat = round.slots().stream()
                .filter(s -> s.number() == slot && s.carried() == null)
                .findFirst()
                .orElseThrow(() -> BusinessException.refused("approval.error.noSeat", slot));
        if (round.signed(seat)) {
            throw work.guard().handled();
        }
        work.guard().newcomer(person);
        String said = Opinion.required(reason);
        work.record(new Line(kind(), round, List.of(), said, List.of(Work.who(person)), null, null));
        work.tasks().retire(round, t -> t.slot() == seat.number(), TaskState.VOIDED);
        work.tasks().assign(seat.number(), person);
        work.rounds().count(round);
    }
}

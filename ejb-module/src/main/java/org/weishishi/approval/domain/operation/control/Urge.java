package org.weishishi.approval.domain.operation.control;

import java.time.OffsetDateTime;
import java.util.List;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.approval.api.OperationKind;
import org.weishishi.approval.api.chain.ChainPolicies;
import org.weishishi.approval.domain.course.Happening;
import org.weishishi.approval.domain.course.Operation;
import org.weishishi.approval.domain.course.Round;
import org.weishishi.approval.domain.course.Work;
import org.weishishi.approval.domain.course.Work.Line;
import org.weishishi.shared.BusinessException;

/** 催办 · by who submitted it or took part, with an interval and a limit. */
public record Urge() implements Operation {

    @Override
    public OperationKind kind() {
        return OperationKind.URGE;
    }

    @Override
    public void on(Work work) {
        work.guard().participant();
        work.guard().state(ApprovalState.RUNNING, ApprovalState.BLOCKED);
        Round round = work.current();
        ChainPolicies policies = work.course().chain().policies();
        if (round.clock().urged() >= policies.urges()) {
            throw BusinessException.refused("approval.error.urgeLimit", policies.urges());
        }
        OffsetDateTime last = round.clock().urgedAt();
        if (last != null && work.now().isBefore(last.plusHours(policies.urgeHours()))) {
            throw BusinessException.refused("approval.error.urgeTooSoon", last.plusHours(policies.urgeHours()));
        }
        work.record(new Line(kind(), round, List.of(), ""));
        work.tick(round, c -> c.urgedNow(work.now()));
        String by = Work.who(work.agent().by());
        round.open()
                .forEach(t -> work.tell(Happening.Kind.URGED, List.of(t.holder().personId()), t.number(), by));
    }
}

package org.weishishi.approval.application.watch;

import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.application.Handling;
import org.weishishi.approval.domain.Approval;
import org.weishishi.approval.domain.ApprovalRepository;
import org.weishishi.approval.domain.course.Agent.Capacity;
import org.weishishi.approval.domain.course.Engine;
import org.weishishi.approval.domain.operation.control.PassTime;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.Permission;
import org.weishishi.shared.SubjectRef;
import org.weishishi.shared.UseCase;

/** 时限 · reminds, tells superiors and acts on time-outs, one approval to a transaction. */
@UseCase
public class WatchTime {

    private static final int AHEAD = 20;

    private final ApprovalRepository approvals;
    private final Handling handling;
    private final BusinessClock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    WatchTime() {
        this(null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public WatchTime(ApprovalRepository approvals, Handling handling, BusinessClock clock) {
        this.approvals = approvals;
        this.handling = handling;
        this.clock = clock;
    }

    /** @return approvals whose last day is near or past */
    @Allowed(value = Permission.SYSTEM, kind = Allowed.Kind.READ)
    public List<Long> due() {
        return approvals.dueBy(clock.today().plusDays(AHEAD)).stream()
                .filter(this::moves)
                .toList();
    }

    private boolean moves(long approvalId) {
        return approvals
                .find(approvalId)
                .filter(a -> a.state().hasRound())
                .map(a -> handling.held(a, Capacity.SYSTEM))
                .filter(held -> !Engine.apply(held.approval().course(), new PassTime(), held.agent(), held.office())
                        .entries()
                        .isEmpty())
                .isPresent();
    }

    /** Does for one of them what its chain says. @return what it is about, null when there was nothing to do */
    @Allowed(Permission.SYSTEM)
    public @Nullable SubjectRef pass(long approvalId) {
        Approval approval =
                approvals.lock(approvalId).filter(a -> a.state().hasRound()).orElse(null);
        if (approval == null) {
            return null;
        }
        boolean acted = !handling.perform(handling.held(approval, Capacity.SYSTEM), new PassTime())
                .entries()
                .isEmpty();
        return acted ? approval.subject() : null;
    }
}

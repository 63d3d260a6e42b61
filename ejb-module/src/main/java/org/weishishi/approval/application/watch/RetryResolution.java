package org.weishishi.approval.application.watch;

import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.application.Handling;
import org.weishishi.approval.application.Handling.Held;
import org.weishishi.approval.domain.Approval;
import org.weishishi.approval.domain.ApprovalRepository;
import org.weishishi.approval.domain.course.Agent.Capacity;
import org.weishishi.approval.domain.course.Engine;
import org.weishishi.approval.domain.operation.control.Reseat;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.Permission;
import org.weishishi.shared.SubjectRef;
import org.weishishi.shared.UseCase;

/**
 * 重新落实办理人 · gives open rounds to those who hold the posts now, one approval to a
 * transaction, so that a blocked one goes on after an appointment and one that fails holds up no other.
 */
@UseCase
public class RetryResolution {

    private final ApprovalRepository approvals;
    private final Handling handling;
    private final BusinessClock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    RetryResolution() {
        this(null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public RetryResolution(ApprovalRepository approvals, Handling handling, BusinessClock clock) {
        this.approvals = approvals;
        this.handling = handling;
        this.clock = clock;
    }

    /** @return numbers of the approvals that are blocked, or whose task is with somebody who left the post */
    @Allowed(
            value = {Permission.SYSTEM, Permission.ORGANIZATION_ADMIN},
            kind = Allowed.Kind.READ)
    public List<Long> misplaced() {
        return approvals.misplaced(clock.today()).stream().filter(this::moves).toList();
    }

    private boolean moves(long approvalId) {
        return approvals
                .find(approvalId)
                .filter(a -> a.state().hasRound())
                .map(a -> handling.held(a, Capacity.SYSTEM))
                .filter(held -> !Engine.apply(held.approval().course(), new Reseat(false), held.agent(), held.office())
                        .entries()
                        .isEmpty())
                .isPresent();
    }

    /** Gives one of them to those who hold the post now. @return what it is about, null when there was nothing to change */
    @Allowed({Permission.SYSTEM, Permission.ORGANIZATION_ADMIN})
    public @Nullable SubjectRef retry(long approvalId) {
        Approval approval =
                approvals.lock(approvalId).filter(a -> a.state().hasRound()).orElse(null);
        if (approval == null) {
            return null;
        }
        Held held = handling.held(approval, Capacity.SYSTEM);
        boolean changed = !handling.perform(held, new Reseat(false)).entries().isEmpty();
        return changed ? approval.subject() : null;
    }
}

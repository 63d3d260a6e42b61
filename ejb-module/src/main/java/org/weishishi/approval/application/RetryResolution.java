package org.weishishi.approval.application;

import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.domain.Approval;
import org.weishishi.approval.domain.ApprovalRepository;
import org.weishishi.approval.domain.Seats;
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
    private final SeatFinder seats;
    private final ApprovalNews news;
    private final BusinessClock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    RetryResolution() {
        this(null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public RetryResolution(ApprovalRepository approvals, SeatFinder seats, ApprovalNews news, BusinessClock clock) {
        this.approvals = approvals;
        this.seats = seats;
        this.news = news;
        this.clock = clock;
    }

    /** @return numbers of the approvals whose round is not with those who hold the post now */
    @Allowed(
            value = {Permission.SYSTEM, Permission.ORGANIZATION_ADMIN},
            kind = Allowed.Kind.READ)
    public List<Long> misplaced() {
        return approvals.underWay().stream()
                .filter(approval -> approval.misplaced(seats(approval)))
                .map(Approval::id)
                .toList();
    }

    /** Gives one of them to those who hold the post now. @return what it is about, null when another was quicker */
    @Allowed({Permission.SYSTEM, Permission.ORGANIZATION_ADMIN})
    public @Nullable SubjectRef retry(long approvalId) {
        return approvals
                .lock(approvalId)
                .filter(approval -> approval.reseat(seats(approval), clock.now()))
                .map(this::tell)
                .orElse(null);
    }

    private SubjectRef tell(Approval approval) {
        approvals.flush();
        news.tellHolders(approval);
        return approval.subject();
    }

    private Seats seats(Approval approval) {
        return seats.above(approval.about().communityId());
    }
}

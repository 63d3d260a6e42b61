package org.weishishi.approval.application;

import jakarta.inject.Inject;
import org.weishishi.approval.domain.Approval;
import org.weishishi.approval.domain.ApprovalRepository;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 重新落实办理人 · gives open rounds to those who hold the posts now, so that a blocked approval goes on after an appointment. */
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

    /** @return how many approvals changed hands */
    @Allowed({Permission.SYSTEM, Permission.ORGANIZATION_ADMIN})
    public int sweep() {
        int changed = 0;
        for (long id : approvals.underWay()) {
            changed += approvals.lock(id).map(this::reseat).orElse(0);
        }
        return changed;
    }

    private int reseat(Approval approval) {
        if (!approval.reseat(seats.above(approval.about().communityId()), clock.now())) {
            return 0;
        }
        approvals.flush();
        news.tellHolders(approval);
        return 1;
    }
}

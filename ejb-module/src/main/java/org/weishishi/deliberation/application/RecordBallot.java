package org.weishishi.deliberation.application;

import jakarta.inject.Inject;
import org.weishishi.deliberation.api.CastBallot;
import org.weishishi.deliberation.domain.Ballot;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 登记表决 · records the count of one item; a correction before closing stands beside the earlier record. */
@UseCase
public class RecordBallot {

    private final CommunityScope scope;
    private final BusinessClock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    RecordBallot() {
        this(null, null);
    }

    @Inject
    public RecordBallot(CommunityScope scope, BusinessClock clock) {
        this.scope = scope;
        this.clock = clock;
    }

    /** Records the figures; refused with the sum when they do not add up. */
    @Allowed(Permission.MEETING_RUN)
    public void record(CastBallot command) {
        scope.meeting(command.meetingId(), command.version())
                .vote(command.item(), command.votes(), new Ballot.Count(clock.now(), scope.who(), command.reason()));
    }
}

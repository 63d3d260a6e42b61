package org.weishishi.deliberation.application;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.weishishi.deliberation.api.OpenCouncil;
import org.weishishi.deliberation.api.Recuse;
import org.weishishi.deliberation.api.SignIn;
import org.weishishi.deliberation.domain.Council;
import org.weishishi.deliberation.domain.CouncilMeeting;
import org.weishishi.deliberation.domain.CouncilRepository;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 开会 · opens a meeting, keeps the sign-in sheet and the recusals. */
@UseCase
public class OpenMeeting {

    private final CouncilRepository councils;
    private final CommunityScope scope;
    private final BusinessClock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    OpenMeeting() {
        this(null, null, null);
    }

    @Inject
    public OpenMeeting(CouncilRepository councils, CommunityScope scope, BusinessClock clock) {
        this.councils = councils;
        this.scope = scope;
        this.clock = clock;
    }

    /** Opens the meeting on its day with the members who have a term then. */
    @Allowed(Permission.MEETING_RUN)
    public void open(OpenCouncil command) {
        CouncilMeeting meeting = scope.meeting(command.meetingId(), command.version());
        LocalDate day =
                meeting.call().at().atZoneSameInstant(BusinessClock.ZONE).toLocalDate();
        if (day.isAfter(clock.today())) {
            throw BusinessException.refused("deliberation.error.early", day);
        }
        Council council = councils.ofCommunity(meeting.communityId(), false)
                .orElseThrow(() -> BusinessException.refused("deliberation.error.noMembers"));
        meeting.open(council.serving(clock.today()));
    }

    /** Notes an arrival or takes it back. */
    @Allowed(Permission.MEETING_RUN)
    public void signIn(SignIn command) {
        scope.meeting(command.meetingId()).signIn(command.number(), command.present(), clock.now());
    }

    /** Takes a member out of an item, or lifts that. */
    @Allowed(Permission.MEETING_RUN)
    public void recuse(Recuse command) {
        scope.meeting(command.meetingId()).recuse(command.item(), command.number(), command.reason());
    }
}

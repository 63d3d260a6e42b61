package org.weishishi.deliberation.application.meeting;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.weishishi.deliberation.api.meeting.ListObservers;
import org.weishishi.deliberation.api.meeting.MeetingState;
import org.weishishi.deliberation.api.meeting.OpenCouncil;
import org.weishishi.deliberation.api.meeting.RecordDiscussion;
import org.weishishi.deliberation.api.meeting.Recuse;
import org.weishishi.deliberation.api.meeting.SignIn;
import org.weishishi.deliberation.api.meeting.WithdrawItem;
import org.weishishi.deliberation.application.DeliberationScope;
import org.weishishi.deliberation.application.OfficialWords;
import org.weishishi.deliberation.domain.body.Body;
import org.weishishi.deliberation.domain.body.BodyRepository;
import org.weishishi.deliberation.domain.meeting.Meeting;
import org.weishishi.deliberation.domain.meeting.Proceedings;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 开会 · opens a meeting, keeps the sign-in sheet, the recusals and what is said. */
@UseCase
public class OpenMeeting {

    private final BodyRepository bodies;
    private final DeliberationScope scope;
    private final BusinessClock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    OpenMeeting() {
        this(null, null, null);
    }

    @Inject
    public OpenMeeting(BodyRepository bodies, DeliberationScope scope, BusinessClock clock) {
        this.bodies = bodies;
        this.scope = scope;
        this.clock = clock;
    }

    /** Opens the meeting on its day with the members who have a term then; one that is open stays as it is. */
    @Allowed(Permission.MEETING_RUN)
    public void open(OpenCouncil command) {
        Meeting meeting = scope.ownMeeting(command.meetingId());
        if (meeting.state() == MeetingState.OPEN) {
            return;
        }
        meeting.expect(command.version());
        LocalDate day =
                meeting.call().at().atZoneSameInstant(BusinessClock.ZONE).toLocalDate();
        if (day.isAfter(clock.today())) {
            throw BusinessException.refused("deliberation.error.early", day);
        }
        Body body = bodies.find(meeting.unitId(), meeting.rule().body(), false)
                .orElseThrow(() -> BusinessException.refused("deliberation.error.noMembers"));
        meeting.open(body, clock.today(), scope.note());
    }

    /** Notes who came and who left; the same once more changes nothing. */
    @Allowed(Permission.MEETING_RUN)
    public void signIn(SignIn command) {
        new Proceedings(scope.ownMeeting(command.meetingId())).move(command.number(), command.present(), scope.note());
    }

    /** Takes a member out of an item, or lifts that. */
    @Allowed(Permission.MEETING_RUN)
    public void recuse(Recuse command) {
        new Proceedings(scope.ownMeeting(command.meetingId()))
                .recuse(
                        command.item(),
                        command.number(),
                        command.reason(),
                        OfficialWords.of("deliberation.words.voided", command.number()),
                        scope.note());
    }

    /** Takes an item from the agenda. */
    @Allowed(Permission.MEETING_RUN)
    public void withdraw(WithdrawItem command) {
        new Proceedings(scope.ownMeeting(command.meetingId()))
                .withdraw(
                        command.item(),
                        command.reason(),
                        OfficialWords.of("deliberation.words.voidedByWithdrawal", command.item()),
                        scope.note());
    }

    /** Writes down what was said. */
    @Allowed(Permission.MEETING_RUN)
    public void discuss(RecordDiscussion command) {
        new Proceedings(scope.ownMeeting(command.meetingId())).discuss(command.item(), command.text());
    }

    /** Writes down who attends besides. */
    @Allowed(Permission.MEETING_RUN)
    public void attend(ListObservers command) {
        new Proceedings(scope.ownMeeting(command.meetingId())).attend(command.names());
    }
}

package org.weishishi.demo.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.weishishi.deliberation.api.Votes;
import org.weishishi.deliberation.api.meeting.CastBallot;
import org.weishishi.deliberation.api.meeting.CloseCouncil;
import org.weishishi.deliberation.api.meeting.MeetingRoomView;
import org.weishishi.deliberation.api.meeting.OpenCouncil;
import org.weishishi.deliberation.api.meeting.SeatView;
import org.weishishi.deliberation.api.meeting.SignIn;
import org.weishishi.deliberation.api.meeting.SignResolution;
import org.weishishi.deliberation.application.meeting.BrowseMeetings;
import org.weishishi.deliberation.application.meeting.CloseMeeting;
import org.weishishi.deliberation.application.meeting.OpenMeeting;
import org.weishishi.deliberation.application.meeting.RecordBallot;
import org.weishishi.deliberation.application.resolution.IssueResolution;

/** 会议现场 · the clerk's hand movements in the meeting room. */
@ApplicationScoped
class MeetingPlay {

    private final BrowseMeetings rooms;
    private final OpenMeeting open;
    private final RecordBallot ballot;
    private final CloseMeeting close;
    private final IssueResolution issue;

    @Inject
    MeetingPlay(
            BrowseMeetings rooms, OpenMeeting open, RecordBallot ballot, CloseMeeting close, IssueResolution issue) {
        this.rooms = rooms;
        this.open = open;
        this.ballot = ballot;
        this.close = close;
        this.issue = issue;
    }

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    MeetingPlay() {
        this(null, null, null, null, null);
    }

    /** Opens the meeting and signs in all but the absent, who are named by their numbers on the roster. */
    void open(long meeting, List<Integer> absent) {
        open.open(new OpenCouncil(meeting, rooms.room(meeting).version()));
        for (SeatView seat : rooms.room(meeting).seats()) {
            if (!absent.contains(seat.number())) {
                open.signIn(new SignIn(meeting, seat.number(), true));
            }
        }
    }

    /** Records the ballot of one item: in favour, against, abstained. */
    void vote(long meeting, int item, List<Integer> hands) {
        MeetingRoomView room = rooms.room(meeting);
        ballot.record(new CastBallot(
                meeting,
                0,
                room.items().get(item).position(),
                new Votes(hands.get(0), hands.get(1), hands.get(2)),
                null));
    }

    /** Closes the meeting, and chair and clerk sign the resolution; the scripts hold valid meetings only. */
    void close(long meeting) {
        MeetingRoomView room = rooms.room(meeting);
        if (!close.close(new CloseCouncil(meeting, room.version(), ""))) {
            throw new IllegalStateException("below its quorum: meeting " + meeting);
        }
        issue.sign(new SignResolution(
                meeting, room.signers().chair(), room.signers().clerk(), List.of(), ""));
    }
}

package org.weishishi.demo.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.weishishi.deliberation.api.AttendanceView;
import org.weishishi.deliberation.api.CastBallot;
import org.weishishi.deliberation.api.CloseCouncil;
import org.weishishi.deliberation.api.MeetingRoomView;
import org.weishishi.deliberation.api.OpenCouncil;
import org.weishishi.deliberation.api.SignIn;
import org.weishishi.deliberation.api.Votes;
import org.weishishi.deliberation.application.BrowseMeetings;
import org.weishishi.deliberation.application.CloseMeeting;
import org.weishishi.deliberation.application.OpenMeeting;
import org.weishishi.deliberation.application.RecordBallot;

/** 会议现场 · the clerk's hand movements in the meeting room. */
@ApplicationScoped
class MeetingPlay {

    private final BrowseMeetings rooms;
    private final OpenMeeting open;
    private final RecordBallot ballot;
    private final CloseMeeting close;

    @Inject
    MeetingPlay(BrowseMeetings rooms, OpenMeeting open, RecordBallot ballot, CloseMeeting close) {
        this.rooms = rooms;
        this.open = open;
        this.ballot = ballot;
        this.close = close;
    }

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    MeetingPlay() {
        this(null, null, null, null);
    }

    /** Opens the meeting and signs in all but the absent, who are named by their numbers on the roster. */
    void open(long meeting, List<Integer> absent) {
        open.open(new OpenCouncil(meeting, rooms.room(meeting).version()));
        for (AttendanceView seat : rooms.room(meeting).seats()) {
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
                room.version(),
                room.items().get(item).position(),
                new Votes(hands.get(0), hands.get(1), hands.get(2)),
                null));
    }

    /** Closes the meeting; the scripts hold valid meetings only. */
    void close(long meeting) {
        if (!close.close(new CloseCouncil(meeting, rooms.room(meeting).version()))) {
            throw new IllegalStateException("below its quorum: meeting " + meeting);
        }
    }
}

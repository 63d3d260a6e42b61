package org.weishishi.deliberation.application;

import jakarta.inject.Inject;
import java.util.List;
import org.weishishi.deliberation.api.MeetingRoomView;
import org.weishishi.deliberation.api.MeetingView;
import org.weishishi.deliberation.domain.CouncilMeeting;
import org.weishishi.deliberation.domain.MeetingRepository;
import org.weishishi.document.application.Documents;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.Permission;
import org.weishishi.shared.SubjectRef;
import org.weishishi.shared.UseCase;

/** 查看会议 · the meetings of one's scope, and the meeting room. */
@UseCase
public class BrowseMeetings {

    private static final int LIMIT = 200;

    private final MeetingRepository meetings;
    private final CommunityScope scope;
    private final Documents documents;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    BrowseMeetings() {
        this(null, null, null);
    }

    @Inject
    public BrowseMeetings(MeetingRepository meetings, CommunityScope scope, Documents documents) {
        this.meetings = meetings;
        this.scope = scope;
        this.documents = documents;
    }

    /** @return the latest 200 meetings under the unit of the post, newest first */
    @Allowed(value = Permission.PROJECT_READ, kind = Allowed.Kind.READ)
    public List<MeetingView> latest() {
        return meetings.latest(scope.actor().unit(), LIMIT).stream()
                .map(this::line)
                .toList();
    }

    /** @return everything the meeting room shows */
    @Allowed(value = Permission.PROJECT_READ, kind = Allowed.Kind.READ)
    public MeetingRoomView room(long meetingId) {
        CouncilMeeting meeting = scope.meeting(meetingId);
        return new MeetingRoomView(
                line(meeting),
                meeting.communityId(),
                meeting.version(),
                meeting.call().chair(),
                meeting.call().clerk(),
                meeting.reason(),
                RoomViews.quorum(meeting.policy(), meeting.heads()),
                RoomViews.share(meeting.policy().quorum()),
                RoomViews.share(meeting.policy().pass()),
                meeting.seats().stream().map(RoomViews::seat).toList(),
                meeting.items().stream()
                        .map(item -> RoomViews.item(meeting, item))
                        .toList(),
                documents.about(new SubjectRef("meeting", meetingId)),
                scope.actor().may(Permission.MEETING_RUN));
    }

    private MeetingView line(CouncilMeeting meeting) {
        return RoomViews.line(meeting, scope.unit(meeting.communityId()).name());
    }
}

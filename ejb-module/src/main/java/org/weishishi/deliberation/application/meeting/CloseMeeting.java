package org.weishishi.deliberation.application.meeting;

import jakarta.inject.Inject;
import java.util.Objects;
import org.weishishi.deliberation.api.meeting.CloseCouncil;
import org.weishishi.deliberation.api.meeting.MeetingState;
import org.weishishi.deliberation.application.DeliberationScope;
import org.weishishi.deliberation.application.OfficialWords;
import org.weishishi.deliberation.domain.meeting.AgendaItem;
import org.weishishi.deliberation.domain.meeting.Counting;
import org.weishishi.deliberation.domain.meeting.Meeting;
import org.weishishi.deliberation.domain.meeting.MeetingAccount;
import org.weishishi.deliberation.domain.tally.Assembly;
import org.weishishi.deliberation.domain.tally.HeadCount;
import org.weishishi.project.api.ProjectView;
import org.weishishi.project.application.Projects;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 闭会 · computes the results; the road hears of them when the resolution is signed. */
@UseCase
public class CloseMeeting {

    private final DeliberationScope scope;
    private final Projects projects;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    CloseMeeting() {
        this(null, null);
    }

    @Inject
    public CloseMeeting(DeliberationScope scope, Projects projects) {
        this.scope = scope;
        this.projects = projects;
    }

    /** @return whether the meeting was valid; below the quorum nothing is decided and the items go back to the pool */
    @Allowed(Permission.MEETING_RUN)
    public boolean close(CloseCouncil command) {
        Meeting meeting = scope.ownMeeting(command.meetingId());
        if (!scope.first(command.key(), meeting.id())) {
            return meeting.state() == MeetingState.CLOSED;
        }
        meeting.expect(command.version());
        if (meeting.state() != MeetingState.OPEN) {
            throw BusinessException.conflict(
                    "deliberation.error.state", meeting.call().title(), meeting.state());
        }
        meeting.items().stream().filter(item -> !item.withdrawn()).forEach(item -> requireHere(meeting, item));
        HeadCount heads = new MeetingAccount(meeting).assembly().heads(Assembly.WHOLE, meeting.moment());
        String invalid = OfficialWords.of(
                "deliberation.words.invalid",
                String.valueOf(heads.members()),
                String.valueOf(heads.present()),
                String.valueOf(heads.needed()));
        return new Counting(meeting).close(invalid, scope.note());
    }

    /** 议题已终止 · a project that has left the gate cannot be decided on: the item is withdrawn first. */
    private void requireHere(Meeting meeting, AgendaItem item) {
        ProjectView project = projects.view(item.project().projectId());
        if (!Objects.equals(project.stageKey(), meeting.mandate().stageKey())) {
            throw BusinessException.refused(
                    "deliberation.error.itemTerminated", item.project().name());
        }
    }
}

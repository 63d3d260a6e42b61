package org.weishishi.deliberation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weishishi.deliberation.api.meeting.MeetingState;
import org.weishishi.deliberation.api.meeting.MeetingView;
import org.weishishi.deliberation.application.meeting.BrowseMeetings;
import org.weishishi.deliberation.application.meeting.CallMeeting;
import org.weishishi.organization.api.Actor;
import org.weishishi.shared.Permission;
import org.weishishi.shell.DeskItem;
import org.weishishi.shell.DeskSource;
import org.weishishi.shell.Messages;

/** 会议待办 · meetings called or in session, and projects that wait for a meeting, for who runs them. */
@ApplicationScoped
public class MeetingDesk implements DeskSource {

    private final @Nullable BrowseMeetings browse;
    private final @Nullable CallMeeting call;
    private final @Nullable Messages messages;

    /** For the CDI proxy. */
    MeetingDesk() {
        this.browse = null;
        this.call = null;
        this.messages = null;
    }

    @Inject
    MeetingDesk(BrowseMeetings browse, CallMeeting call, Messages messages) {
        this.browse = browse;
        this.call = call;
        this.messages = messages;
    }

    @Override
    public List<DeskItem> waiting(Actor actor) {
        return browse == null || !actor.may(Permission.MEETING_RUN) || !actor.may(Permission.PROJECT_READ)
                ? List.of()
                : Stream.concat(
                                pool(actor),
                                browse.latest().stream()
                                        .filter(meeting ->
                                                meeting.unitId() == actor.unit().id())
                                        .filter(meeting -> meeting.state() == MeetingState.CALLED
                                                || meeting.state() == MeetingState.OPEN)
                                        .map(this::item))
                        .toList();
    }

    private Stream<DeskItem> pool(Actor actor) {
        Messages texts = messages;
        return call == null || texts == null
                ? Stream.empty()
                : call.gates(actor.unit().id()).stream()
                        .flatMap(gate -> gate.projects().stream())
                        .map(project -> new DeskItem(
                                "deliberation",
                                project.name(),
                                project.communityName() + " · "
                                        + texts.term("project.ProjectKind", project.kind(), project.kindName()),
                                texts.get("shell.desk.step.MEETING"),
                                project.amount(),
                                project.amountIsDemonstration(),
                                null,
                                "/deliberation/meetings.xhtml"));
    }

    private DeskItem item(MeetingView meeting) {
        Messages texts = messages;
        return new DeskItem(
                "deliberation",
                meeting.title(),
                meeting.communityName() + " · " + meeting.place(),
                texts == null ? "" : texts.name(meeting.state()),
                null,
                false,
                meeting.at(),
                "/deliberation/meeting.xhtml?id=" + meeting.id());
    }
}

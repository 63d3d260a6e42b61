package org.weishishi.deliberation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weishishi.deliberation.api.meeting.MeetingRoomView;
import org.weishishi.deliberation.api.meeting.MeetingState;
import org.weishishi.deliberation.api.meeting.MeetingView;
import org.weishishi.deliberation.api.meeting.RoundView;
import org.weishishi.deliberation.application.meeting.BrowseMeetings;
import org.weishishi.deliberation.application.meeting.CallMeeting;
import org.weishishi.organization.api.Actor;
import org.weishishi.shared.Permission;
import org.weishishi.shell.DeskItem;
import org.weishishi.shell.DeskSource;
import org.weishishi.shell.Messages;

/**
 * 会议待办 · meetings called or in session and projects that wait for a meeting, for who runs them; figures from paper, for who only
 * confirms them.
 */
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
        BrowseMeetings meetings = browse;
        if (meetings == null || !actor.may(Permission.PROJECT_READ)) {
            return List.of();
        }
        if (actor.may(Permission.MEETING_RUN)) {
            Stream<DeskItem> underway = own(actor, meetings, MeetingState.CALLED, MeetingState.OPEN)
                    .map(meeting -> item(meeting, named(meeting.state())));
            return Stream.concat(pool(actor), underway).toList();
        }
        return actor.may(Permission.MEETING_CONFIRM) ? toConfirm(actor, meetings) : List.of();
    }

    private List<DeskItem> toConfirm(Actor actor, BrowseMeetings meetings) {
        return own(actor, meetings, MeetingState.OPEN)
                .filter(meeting -> unconfirmed(meetings.room(meeting.id())))
                .map(meeting -> item(meeting, text("shell.desk.step.CONFIRM")))
                .toList();
    }

    private static Stream<MeetingView> own(Actor actor, BrowseMeetings meetings, MeetingState... states) {
        return meetings.latest().stream()
                .filter(meeting -> meeting.unitId() == actor.unit().id())
                .filter(meeting -> List.of(states).contains(meeting.state()));
    }

    private static boolean unconfirmed(MeetingRoomView room) {
        return Stream.concat(room.choices().stream(), room.items().stream().flatMap(item -> item.rounds().stream()))
                .anyMatch(RoundView::pending);
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

    private DeskItem item(MeetingView meeting, String step) {
        return new DeskItem(
                "deliberation",
                meeting.title(),
                meeting.communityName() + " · " + meeting.place(),
                step,
                null,
                false,
                meeting.at(),
                "/deliberation/meeting.xhtml?id=" + meeting.id());
    }

    private String named(MeetingState state) {
        return messages == null ? "" : messages.name(state);
    }

    private String text(String key) {
        return messages == null ? "" : messages.get(key);
    }
}

package org.weishishi.deliberation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.deliberation.api.MeetingState;
import org.weishishi.deliberation.api.MeetingView;
import org.weishishi.deliberation.application.BrowseMeetings;
import org.weishishi.organization.api.Actor;
import org.weishishi.shared.Permission;
import org.weishishi.shell.DeskItem;
import org.weishishi.shell.DeskSource;
import org.weishishi.shell.Messages;

/** 会议待办 · meetings called or in session, for who runs them. */
@ApplicationScoped
public class MeetingDesk implements DeskSource {

    private final @Nullable BrowseMeetings browse;
    private final @Nullable Messages messages;

    /** For the CDI proxy. */
    MeetingDesk() {
        this.browse = null;
        this.messages = null;
    }

    @Inject
    MeetingDesk(BrowseMeetings browse, Messages messages) {
        this.browse = browse;
        this.messages = messages;
    }

    @Override
    public List<DeskItem> waiting(Actor actor) {
        return browse == null || !actor.may(Permission.MEETING_RUN) || !actor.may(Permission.PROJECT_READ)
                ? List.of()
                : browse.latest().stream()
                        .filter(meeting ->
                                meeting.state() == MeetingState.CALLED || meeting.state() == MeetingState.OPEN)
                        .map(this::item)
                        .toList();
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

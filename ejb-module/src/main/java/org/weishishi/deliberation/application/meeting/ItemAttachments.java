package org.weishishi.deliberation.application.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.weishishi.deliberation.domain.meeting.Meeting;
import org.weishishi.deliberation.domain.meeting.MeetingRepository;
import org.weishishi.deliberation.domain.meeting.Proceedings;
import org.weishishi.document.application.attachment.AttachmentHolder;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.application.Directory;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;

/** 议题的附件 · papers on one item of the agenda: read by who sees the meeting, added by who runs it. */
@ApplicationScoped
public class ItemAttachments implements AttachmentHolder {

    private final MeetingRepository meetings;
    private final Directory directory;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    ItemAttachments() {
        this(null, null);
    }

    @Inject
    public ItemAttachments(MeetingRepository meetings, Directory directory) {
        this.meetings = meetings;
        this.directory = directory;
    }

    @Override
    public String kind() {
        return "agenda";
    }

    @Override
    public boolean readable(Actor actor, long id) {
        return actor.may(Permission.PROJECT_READ) && seen(actor, id).isPresent();
    }

    /** As the meeting room offers it: until the meeting ends, and not once the item is withdrawn. */
    @Override
    public boolean writable(Actor actor, long id) {
        return own(actor, id)
                .filter(meeting -> new Proceedings(meeting).takesPapers(id))
                .isPresent();
    }

    @Override
    public BusinessException refusal(Actor actor, long id) {
        return own(actor, id)
                .map(meeting -> BusinessException.refused(
                        "deliberation.error.papersClosed", meeting.call().title(), meeting.state()))
                .orElseGet(() -> AttachmentHolder.super.refusal(actor, id));
    }

    private Optional<Meeting> own(Actor actor, long id) {
        return seen(actor, id)
                .filter(meeting -> actor.may(Permission.MEETING_RUN)
                        && meeting.unitId() == actor.unit().id());
    }

    private Optional<Meeting> seen(Actor actor, long id) {
        return meetings.ofItem(id).filter(meeting -> actor.sees(directory.unit(meeting.unitId())));
    }
}

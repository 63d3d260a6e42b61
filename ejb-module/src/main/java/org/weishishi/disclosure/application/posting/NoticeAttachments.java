package org.weishishi.disclosure.application.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.weishishi.disclosure.domain.notice.DisclosureNotice;
import org.weishishi.disclosure.domain.notice.NoticeRepository;
import org.weishishi.document.application.attachment.AttachmentHolder;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.application.Directory;

/** 公示的附件 · photographs and files of a notice: seen by who sees the notice. */
@ApplicationScoped
public class NoticeAttachments implements AttachmentHolder {

    private final NoticeRepository notices;
    private final Directory directory;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    NoticeAttachments() {
        this(null, null);
    }

    @Inject
    public NoticeAttachments(NoticeRepository notices, Directory directory) {
        this.notices = notices;
        this.directory = directory;
    }

    @Override
    public String kind() {
        return "notice";
    }

    @Override
    public boolean readable(Actor actor, long id) {
        return notices.find(id).filter(one -> sees(actor, one)).isPresent();
    }

    /** What belongs to a notice comes and goes through its own doors only: a proof is never removed, a photograph while it is a draft. */
    @Override
    public boolean writable(Actor actor, long id) {
        return false;
    }

    private boolean sees(Actor actor, DisclosureNotice notice) {
        return actor.sees(directory.unit(notice.communityId()));
    }
}

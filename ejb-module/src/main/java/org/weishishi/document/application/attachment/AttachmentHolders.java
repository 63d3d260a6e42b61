package org.weishishi.document.application.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.weishishi.document.domain.attachment.Attachment;
import org.weishishi.organization.api.Actor;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.SubjectRef;

/** 附件主体一览 · asks the room that a subject belongs to. */
@ApplicationScoped
public class AttachmentHolders {

    private final Iterable<AttachmentHolder> all;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    AttachmentHolders() {
        this.all = null;
    }

    @Inject
    AttachmentHolders(@Any Instance<AttachmentHolder> all) {
        this.all = all;
    }

    boolean readable(Actor actor, SubjectRef subject) {
        return holder(subject)
                .filter(holder -> holder.readable(actor, subject.id()))
                .isPresent();
    }

    /** Of a subject whose attachments the actor may see. */
    boolean shows(Actor actor, SubjectRef subject, Attachment one) {
        return holder(subject)
                .filter(holder -> holder.shows(actor, subject.id(), one.sha256()))
                .isPresent();
    }

    /** What was kept for a form its person sees; what belongs to a thing, who sees it there. */
    boolean maySee(Actor actor, Attachment one) {
        SubjectRef subject = one.subject();
        return subject == null ? one.keptBy(actor.personId()) : readable(actor, subject) && shows(actor, subject, one);
    }

    /** Refuses in the words of the room when the actor may not add; {@code document.error.noSubject} where no room answers for the subject. */
    void requireWritable(Actor actor, SubjectRef subject) {
        AttachmentHolder holder =
                holder(subject).orElseThrow(() -> BusinessException.notFound("document.error.noSubject"));
        if (!holder.writable(actor, subject.id())) {
            throw holder.refusal(actor, subject.id());
        }
    }

    boolean removable(Actor actor, SubjectRef subject, ActedBy addedBy, OffsetDateTime addedAt) {
        return holder(subject)
                .filter(holder -> holder.removable(actor, subject.id(), addedBy, addedAt))
                .isPresent();
    }

    private Optional<AttachmentHolder> holder(SubjectRef subject) {
        return StreamSupport.stream(all.spliterator(), false)
                .filter(holder -> holder.kind().equals(subject.kind()))
                .findFirst();
    }
}

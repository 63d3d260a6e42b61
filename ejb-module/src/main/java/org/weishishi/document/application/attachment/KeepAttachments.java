package org.weishishi.document.application.attachment;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.document.api.attachment.AttachmentView;
import org.weishishi.document.api.attachment.RemoveAttachment;
import org.weishishi.document.api.attachment.Upload;
import org.weishishi.document.domain.ContentStore;
import org.weishishi.document.domain.attachment.Attachment;
import org.weishishi.document.domain.attachment.AttachmentRepository;
import org.weishishi.document.domain.attachment.ExaminedFile;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.SubjectRef;
import org.weishishi.shared.UseCase;

/**
 * 保管附件 · files come in, are listed and removed. Who may is asked of the room that the thing belongs to; a file kept for a form that was not
 * submitted yet belongs to who uploaded it and to nobody else.
 */
@UseCase
public class KeepAttachments {

    private static final int MOST_KEPT = 100;

    private final AttachmentRepository attachments;
    private final AttachmentHolders holders;
    private final UploadGate gate;
    private final ContentStore store;
    private final CurrentActor actor;
    private final BusinessClock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    KeepAttachments() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public KeepAttachments(
            AttachmentRepository attachments,
            AttachmentHolders holders,
            UploadGate gate,
            ContentStore store,
            CurrentActor actor,
            BusinessClock clock) {
        this.attachments = attachments;
        this.holders = holders;
        this.gate = gate;
        this.store = store;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * 暂存 · keeps a file for a form that is still being filled in; {@link Attachments#bind} gives it to what comes of the form. What was never
     * bound goes after thirty days.
     *
     * @return the file; refusals {@code document.error.file…} say what is wrong with it
     */
    @Allowed(Permission.SIGNED_IN)
    public AttachmentView keep(Upload upload) {
        if (attachments.kept(actor.require().personId()) >= MOST_KEPT) {
            throw BusinessException.refused("document.error.attachmentKept", MOST_KEPT);
        }
        return add(upload, null);
    }

    /** 添加附件 · adds a file to a thing. @return the file; refusals as {@link #keep}, and {@link AttachmentHolder#refusal} when it is not the actor's to change */
    @Allowed(Permission.SIGNED_IN)
    public AttachmentView attach(SubjectRef subject, Upload upload) {
        holders.requireWritable(actor.require(), subject);
        gate.count(attachments.of(subject).size() + 1);
        return add(upload, subject);
    }

    private AttachmentView add(Upload upload, @Nullable SubjectRef subject) {
        ExaminedFile file = gate.examine(upload);
        try {
            byte[] small = file.preview();
            Attachment made = new Attachment(
                    file,
                    store.put(upload.bytes()),
                    small == null ? null : store.put(small),
                    actor.require().by(),
                    clock.now());
            if (subject != null) {
                made.bind(subject);
            }
            attachments.add(made);
            return made.view();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** @return the attachments of a thing, oldest first; {@code document.error.noSubject} when the actor may not see it */
    @Allowed(value = Permission.SIGNED_IN, kind = Allowed.Kind.READ)
    public List<AttachmentView> list(SubjectRef subject) {
        if (!holders.readable(actor.require(), subject)) {
            throw BusinessException.notFound("document.error.noSubject");
        }
        return attachments.of(subject).stream()
                .filter(one -> holders.shows(actor.require(), subject, one))
                .map(Attachment::view)
                .toList();
    }

    /** @return those of the files that the person keeps for a form, oldest first; others are left out */
    @Allowed(value = Permission.SIGNED_IN, kind = Allowed.Kind.READ)
    public List<AttachmentView> kept(List<Long> ids) {
        long person = actor.require().personId();
        return attachments.withIds(ids).stream()
                .filter(one -> one.keptBy(person))
                .map(Attachment::view)
                .toList();
    }

    /** 移除附件 · {@code document.error.noAttachment} when the actor may not see it, {@code document.error.attachmentStays} when it is not the actor's to remove. */
    @Allowed(Permission.SIGNED_IN)
    public void remove(RemoveAttachment command) {
        Actor who = actor.require();
        Attachment found = attachments.withIds(List.of(command.id())).stream()
                .filter(one -> holders.maySee(who, one))
                .findFirst()
                .orElseThrow(() -> BusinessException.notFound("document.error.noAttachment"));
        SubjectRef subject = found.subject();
        if (subject != null && !holders.removable(who, subject, found.uploadedBy(), found.uploadedAt())) {
            throw BusinessException.refused(
                    "document.error.attachmentStays", found.view().name());
        }
        found.remove(who.by(), clock.now());
    }
}

package org.weishishi.document.application.attachment;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.weishishi.document.api.DocumentContent;
import org.weishishi.document.api.attachment.FileKind;
import org.weishishi.document.domain.ContentStore;
import org.weishishi.document.domain.attachment.Attachment;
import org.weishishi.document.domain.attachment.AttachmentRepository;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 打开附件 · the file as it came, or its small picture, for who may see the thing it belongs to; recorded, because it may show people. */
@UseCase
public class OpenAttachment {

    private final AttachmentRepository attachments;
    private final AttachmentHolders holders;
    private final ContentStore store;
    private final CurrentActor actor;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    OpenAttachment() {
        this(null, null, null, null);
    }

    @Inject
    public OpenAttachment(
            AttachmentRepository attachments, AttachmentHolders holders, ContentStore store, CurrentActor actor) {
        this.attachments = attachments;
        this.holders = holders;
        this.store = store;
        this.actor = actor;
    }

    /** @return the original; {@code document.error.noAttachment} when there is none for this reader */
    @Allowed(value = Permission.SIGNED_IN, kind = Allowed.Kind.PERSONAL_READ)
    public DocumentContent original(long id) {
        Attachment found = visible(id);
        return content(found.sha256(), found.view().name(), found.view().kind());
    }

    /** @return the small picture, without what the camera wrote into the original; {@code document.error.noAttachment} when there is none */
    @Allowed(value = Permission.SIGNED_IN, kind = Allowed.Kind.PERSONAL_READ)
    public DocumentContent preview(long id) {
        Attachment found = visible(id);
        String small = found.preview();
        if (small == null) {
            throw BusinessException.notFound("document.error.noAttachment");
        }
        return content(small, found.view().name(), FileKind.JPEG);
    }

    private Attachment visible(long id) {
        Actor reader = actor.require();
        return attachments.withIds(List.of(id)).stream()
                .filter(one -> holders.maySee(reader, one))
                .findFirst()
                .orElseThrow(() -> BusinessException.notFound("document.error.noAttachment"));
    }

    private DocumentContent content(String sha256, String name, FileKind kind) {
        try {
            byte[] bytes = store.read(sha256);
            return new DocumentContent(name, kind.mediaType(), bytes.length, sha256, new ByteArrayInputStream(bytes));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}

package org.weishishi.document.application.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.weishishi.document.api.attachment.AttachmentView;
import org.weishishi.document.api.attachment.FileKind;
import org.weishishi.document.application.ContentOwner;
import org.weishishi.document.domain.ContentStore;
import org.weishishi.document.domain.attachment.Attachment;
import org.weishishi.document.domain.attachment.AttachmentRepository;
import org.weishishi.document.domain.attachment.TextPart;
import org.weishishi.document.domain.attachment.TextReader;
import org.weishishi.organization.api.Actor;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.SubjectRef;

/** 附件 · for the use cases of other rooms, which have checked permission and row scope: binds what a form brought along, and lists. */
@ApplicationScoped
public class Attachments implements ContentOwner {

    private final AttachmentRepository attachments;
    private final UploadGate gate;
    private final ContentStore store;
    private final TextReader texts;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    Attachments() {
        this(null, null, null, null);
    }

    @Inject
    public Attachments(AttachmentRepository attachments, UploadGate gate, ContentStore store, TextReader texts) {
        this.attachments = attachments;
        this.gate = gate;
        this.store = store;
        this.texts = texts;
    }

    /**
     * 归入 · gives the files that a person kept for a form to the thing that came of the form, in the running transaction. A file that is bound
     * there already stays so. Refusals {@code document.error.attachmentGone}, {@code document.error.attachmentCount}.
     */
    public void bind(List<Long> ids, SubjectRef subject, Actor actor) {
        List<Long> wanted = ids.stream().distinct().toList();
        if (wanted.isEmpty()) {
            return;
        }
        List<Attachment> found = attachments.withIds(wanted).stream()
                .filter(one -> one.keptBy(actor.personId()) || one.boundTo(subject))
                .toList();
        if (found.size() != wanted.size()) {
            throw BusinessException.refused("document.error.attachmentGone");
        }
        found.forEach(one -> one.bind(subject));
        gate.count(attachments.of(subject).size());
    }

    /** @return the attachments of a thing, oldest first, removed ones left out */
    public List<AttachmentView> of(SubjectRef subject) {
        return attachments.of(subject).stream().map(Attachment::view).toList();
    }

    /**
     * 暂存的文件.
     *
     * @param view what lists show
     * @param sha256 its name in the content store
     */
    public record KeptFile(AttachmentView view, String sha256) {}

    /** @return a file that the person keeps for a form */
    public Optional<KeptFile> kept(long id, Actor actor) {
        return attachments.withIds(List.of(id)).stream()
                .filter(one -> one.keptBy(actor.personId()))
                .map(one -> new KeptFile(one.view(), one.sha256()))
                .findFirst();
    }

    /** @return the file of that number, when it belongs to that thing */
    public Optional<KeptFile> bound(long id, SubjectRef subject) {
        return of(id, subject).map(one -> new KeptFile(one.view(), one.sha256()));
    }

    /** @return name of its small picture in the content store, made anew without what the camera wrote; empty for what is no picture of that thing */
    public Optional<String> picture(long id, SubjectRef subject) {
        return of(id, subject).map(Attachment::preview);
    }

    /** 移除 · when it belongs to that thing; otherwise nothing changes. */
    public void remove(long id, SubjectRef subject, ActedBy by, OffsetDateTime at) {
        of(id, subject).ifPresent(one -> one.remove(by, at));
    }

    private Optional<Attachment> of(long id, SubjectRef subject) {
        return attachments.withIds(List.of(id)).stream()
                .filter(one -> one.boundTo(subject))
                .findFirst();
    }

    /** @return the text of a file that a row of the caller names, part by part; refusal {@code document.error.fileDamaged} */
    public List<TextPart> text(FileKind kind, String sha256) {
        try {
            return texts.read(kind, store.read(sha256));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** @return the bytes of a file that a row of the caller names; an exception when they are damaged or gone */
    public byte[] bytes(String sha256) throws IOException {
        return store.read(sha256);
    }

    @Override
    public boolean names(String sha256) {
        return attachments.names(sha256);
    }
}

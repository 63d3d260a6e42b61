package org.weishishi.document.application.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weishishi.document.api.attachment.AttachmentView;
import org.weishishi.document.application.ContentOwner;
import org.weishishi.document.domain.ContentStore;
import org.weishishi.document.domain.attachment.Attachment;
import org.weishishi.document.domain.attachment.AttachmentRepository;
import org.weishishi.organization.api.Actor;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.SubjectRef;

/** 附件 · for the use cases of other rooms, which have checked permission and row scope: binds what a form brought along, and lists. */
@ApplicationScoped
public class Attachments implements ContentOwner {

    private final AttachmentRepository attachments;
    private final UploadGate gate;
    private final ContentStore store;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    Attachments() {
        this(null, null, null);
    }

    @Inject
    public Attachments(AttachmentRepository attachments, UploadGate gate, ContentStore store) {
        this.attachments = attachments;
        this.gate = gate;
        this.store = store;
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
     * 照片 · a picture made anew, without what the camera wrote into the original.
     *
     * @param id number of the attachment
     * @param name cleaned name of the original
     * @param sha256 name of the picture made anew in the content store
     */
    public record Picture(long id, String name, String sha256) {}

    /** @return the attached files of a thing that are pictures, oldest first, for rooms that make them public */
    public List<Picture> pictures(SubjectRef subject) {
        List<Picture> pictures = new ArrayList<>();
        for (Attachment one : attachments.of(subject)) {
            String small = one.preview();
            if (small != null) {
                pictures.add(new Picture(one.id(), one.view().name(), small));
            }
        }
        return List.copyOf(pictures);
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

    /** @return the bytes of a file that a row of the caller names; an exception when they are damaged or gone */
    public byte[] bytes(String sha256) throws IOException {
        return store.read(sha256);
    }

    @Override
    public boolean names(String sha256) {
        return attachments.names(sha256);
    }
}

package org.weishishi.document.domain.attachment;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.weishishi.shared.SubjectRef;

/** 附件库; removed attachments are in none of its answers but {@link #names}. */
public interface AttachmentRepository {

    /** Keeps a new one and gives it its id. */
    void add(Attachment attachment);

    /** @return those of the numbers that exist, oldest first */
    List<Attachment> withIds(Collection<Long> ids);

    /** @return the attachments of a thing, oldest first */
    List<Attachment> of(SubjectRef subject);

    /** @return how many files the person keeps for forms not yet submitted */
    long kept(long personId);

    /** @return whether any row, also of a removed one, names the file */
    boolean names(String sha256);

    /** Deletes rows of files that were kept for a form before that moment and never bound. @return how many */
    int forgetKept(OffsetDateTime before);
}

package org.weishishi.document.api.attachment;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 移除附件 · it is no longer listed; file and row stay, with who removed it.
 *
 * @param id number of the attachment
 */
public record RemoveAttachment(long id) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("attachment", id);
    }
}

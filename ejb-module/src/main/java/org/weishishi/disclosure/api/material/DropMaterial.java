package org.weishishi.disclosure.api.material;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 移除照片或附件 · from a draft.
 *
 * @param noticeId the draft
 * @param version the version the form showed
 * @param kind photograph or file
 * @param position its place in the notice, from 1
 */
public record DropMaterial(long noticeId, int version, MaterialKind kind, int position) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("notice", noticeId);
    }
}

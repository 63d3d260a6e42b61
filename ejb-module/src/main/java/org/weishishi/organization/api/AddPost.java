package org.weishishi.organization.api;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 设岗.
 *
 * @param unitId the unit
 * @param kind what the post is for
 * @param name 岗位名称
 */
public record AddPost(long unitId, PostKind kind, String name) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("unit", unitId);
    }
}

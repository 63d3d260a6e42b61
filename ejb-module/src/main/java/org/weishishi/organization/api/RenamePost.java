package org.weishishi.organization.api;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 更正岗位名称.
 *
 * @param postId the post
 * @param version the version the form showed
 * @param name the new name
 */
public record RenamePost(long postId, long version, String name) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("post", postId);
    }
}

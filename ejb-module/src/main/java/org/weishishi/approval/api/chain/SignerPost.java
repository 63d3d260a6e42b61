package org.weishishi.approval.api.chain;

import org.jspecify.annotations.Nullable;
import org.weishishi.organization.api.PostKind;

/**
 * 签批岗位 · a post or a section of the deciding unit.
 *
 * @param post kind of post
 * @param named only the post of that name, e.g. 城建科经办人; null for every post of the kind
 */
public record SignerPost(PostKind post, @Nullable String named) {

    /** @return whether a post of that kind and name is meant */
    public boolean means(PostKind kind, String name) {
        return post == kind && (named == null || named.equals(name));
    }
}

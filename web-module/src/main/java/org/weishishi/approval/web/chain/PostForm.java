package org.weishishi.approval.web.chain;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.chain.SignerPost;
import org.weishishi.organization.api.PostKind;

/** 岗位表单 · one post while it is edited: its kind, empty for no post, and a name where only the post of that name is meant. */
public class PostForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String kind = "";
    private String named = "";

    /** That post, null for none. */
    PostForm(@Nullable SignerPost post) {
        if (post != null) {
            kind = post.post().name();
            setNamed(post.named());
        }
    }

    /** @return the post as it stands in the form, null for none */
    public @Nullable SignerPost getPost() {
        return kind.isEmpty() ? null : new SignerPost(PostKind.valueOf(kind), named.isEmpty() ? null : named);
    }

    /** @return constant of the kind, empty for no post */
    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind == null ? "" : kind;
    }

    /** @return name of the post, empty for every post of the kind */
    public String getNamed() {
        return named;
    }

    public void setNamed(@Nullable String named) {
        this.named = named == null ? "" : named.strip();
    }
}

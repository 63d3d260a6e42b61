package org.weishishi.organization.application;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.api.Actor;

/**
 * 执行身份 · on whose behalf this request runs. Sign-in sets it for people; jobs, timers and what runs at start call
 * {@link #assumeSystem()}; demo data calls {@link #assume(String)}. Without it nothing is allowed.
 */
@RequestScoped
public class ActingIdentity {

    private boolean system;
    private @Nullable String account;
    private @Nullable Long postId;
    private @Nullable Actor resolved;

    /** From now on as that account in the first of its posts. */
    public void assume(String principal) {
        become(false, principal, null);
    }

    /** From now on as that account in that post, which it must hold today. */
    public void assume(String principal, long post) {
        become(false, principal, post);
    }

    /** From now on as the program itself: jobs, timers, what runs at start. Never for what a person asks. */
    public void assumeSystem() {
        become(true, null, null);
    }

    /** From now on as nobody. */
    public void clear() {
        become(false, null, null);
    }

    public boolean isSystem() {
        return system;
    }

    /** @return the account, null for the system and for nobody */
    public @Nullable String account() {
        return account;
    }

    /** @return the chosen post, null for the first one */
    public @Nullable Long postId() {
        return postId;
    }

    /** @return what {@link #remember} kept since the identity last changed */
    public @Nullable Actor resolved() {
        return resolved;
    }

    /** Keeps the actor for the rest of the request. */
    public void remember(Actor actor) {
        resolved = actor;
    }

    private void become(boolean asSystem, @Nullable String principal, @Nullable Long post) {
        system = asSystem;
        account = principal;
        postId = post;
        resolved = null;
    }
}

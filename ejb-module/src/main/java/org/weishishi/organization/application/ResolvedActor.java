package org.weishishi.organization.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.api.HeldPost;
import org.weishishi.organization.api.PostKind;
import org.weishishi.organization.domain.ActingSeat;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.Settings;

/** 当前身份 · account → person → post held today → what it allows; once per request. */
@ApplicationScoped
public class ResolvedActor implements CurrentActor {

    private final ActingIdentity identity;
    private final Accounts accounts;
    private final Settings settings;

    @Inject
    public ResolvedActor(ActingIdentity identity, Accounts accounts, Settings settings) {
        this.identity = identity;
        this.accounts = accounts;
        this.settings = settings;
    }

    @SuppressWarnings("NullAway")
    ResolvedActor() {
        this(null, null, null);
    }

    @Override
    public Actor require() {
        Actor known = known();
        if (known != null) {
            return known;
        }
        String account = account();
        if (account == null) {
            throw BusinessException.forbidden("organization.error.notSignedIn");
        }
        Actor actor = resolve(account, identity.postId());
        identity.remember(actor);
        return actor;
    }

    @Override
    public ActedBy by() {
        return account() == null ? system() : require().by();
    }

    /** @return whether the program itself acts */
    boolean isSystem() {
        try {
            return identity.isSystem();
        } catch (ContextNotActiveException outside) {
            return false;
        }
    }

    private @Nullable Actor known() {
        try {
            return identity.resolved();
        } catch (ContextNotActiveException outside) {
            return null;
        }
    }

    private @Nullable String account() {
        try {
            return identity.account();
        } catch (ContextNotActiveException outside) {
            return null;
        }
    }

    private Actor resolve(String account, @Nullable Long postId) {
        ActingSeat seat = accounts.seat(account, postId);
        HeldPost post = seat.post();
        ActedBy by = new ActedBy(
                account,
                seat.personId(),
                seat.personName(),
                post.postId(),
                post.postName(),
                post.unitId(),
                post.unitName());
        return new Actor(by, seat.unit(), post.kind(), permissions(post.kind(), settings.demo()));
    }

    private static ActedBy system() {
        String name = ResourceBundle.getBundle("org.weishishi.organization.messages", Locale.ROOT)
                .getString("organization.system");
        return new ActedBy("system", null, name, null, name, null, name);
    }

    /** What the post allows, with what demo mode adds. */
    private static Set<Permission> permissions(PostKind kind, boolean demo) {
        if (!demo) {
            return kind.permissions();
        }
        EnumSet<Permission> all = EnumSet.copyOf(kind.permissions());
        all.add(Permission.DEMO_CLOCK);
        return Set.copyOf(all);
    }
}

package org.weishishi.organization.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.Acting;

/** 执行身份的实现 · lends the identity of the request to the contexts below this one. */
@ApplicationScoped
public class OrganizationActing implements Acting {

    private final ActingIdentity identity;
    private final CurrentActor current;

    @Inject
    public OrganizationActing(ActingIdentity identity, CurrentActor current) {
        this.identity = identity;
        this.current = current;
    }

    @SuppressWarnings("NullAway")
    OrganizationActing() {
        this(null, null);
    }

    @Override
    public ActedBy by() {
        return current.by();
    }

    @Override
    public void assumeSystem() {
        identity.assumeSystem();
    }

    @Override
    public void clear() {
        identity.clear();
    }
}

package org.weishishi.organization.api;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 停用或恢复账号.
 *
 * @param accountId the account
 * @param version the version the form showed
 * @param blocked whether it is closed afterwards
 */
public record BlockAccount(long accountId, long version, boolean blocked) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("account", accountId);
    }
}

package org.weishishi.organization.api;

import org.jspecify.annotations.Nullable;
import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 登记账号.
 *
 * @param principal name the server vouches for
 * @param personId the person, null for somebody new
 * @param personName 姓名 of somebody new, empty otherwise
 */
public record RegisterAccount(String principal, @Nullable Long personId, String personName) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("person", personId == null ? 0 : personId);
    }
}

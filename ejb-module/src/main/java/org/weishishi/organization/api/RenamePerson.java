package org.weishishi.organization.api;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 更正姓名.
 *
 * @param personId the person
 * @param version the version the form showed
 * @param name the right name
 */
public record RenamePerson(long personId, long version, String name) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("person", personId);
    }
}

package org.weishishi.organization.api;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 增设机构.
 *
 * @param parentId the unit it stands under
 * @param code 统计用区划代码
 * @param name short name
 * @param officialName name on documents
 */
public record AddUnit(long parentId, String code, String name, String officialName) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("unit", parentId);
    }
}

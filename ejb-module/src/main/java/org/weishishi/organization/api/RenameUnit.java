package org.weishishi.organization.api;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 更正机构名称.
 *
 * @param unitId the unit
 * @param version the version the form showed
 * @param code 统计用区划代码
 * @param name short name
 * @param officialName name on documents
 */
public record RenameUnit(long unitId, long version, String code, String name, String officialName) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("unit", unitId);
    }
}

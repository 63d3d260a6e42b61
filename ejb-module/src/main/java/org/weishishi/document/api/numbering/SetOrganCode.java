package org.weishishi.document.api.numbering;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 登记机关代字.
 *
 * @param unitId the organ: street, district or city
 * @param version the version the form showed, 0 for the first entry
 * @param code e.g. 罗民微, 2 to 12 characters
 */
public record SetOrganCode(long unitId, long version, String code) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("unit", unitId);
    }
}

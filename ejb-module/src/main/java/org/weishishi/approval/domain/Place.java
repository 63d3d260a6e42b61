package org.weishishi.approval.domain;

import org.weishishi.organization.api.OrgLevel;

/**
 * 所在机构 · the units a chain may climb, from the community up.
 *
 * @param purpose constant of {@code ChainPurpose}
 * @param communityId the community
 * @param streetId its street
 * @param districtId its district
 * @param cityId the city
 * @param communityName 社区名称
 */
public record Place(
        String purpose, long communityId, long streetId, long districtId, long cityId, String communityName) {

    /** @return the unit of that level */
    public long unit(OrgLevel level) {
        return switch (level) {
            case COMMUNITY -> communityId;
            case STREET -> streetId;
            case DISTRICT -> districtId;
            case CITY -> cityId;
        };
    }
}

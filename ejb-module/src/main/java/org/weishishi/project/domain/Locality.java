package org.weishishi.project.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.weishishi.organization.api.UnitView;

/** 属地 · the community with the ids of street and district copied, which bound what a list may show. */
@Embeddable
public class Locality {

    @Column(name = "community_id", nullable = false, updatable = false)
    private long communityId;

    @Column(name = "community_name", nullable = false, updatable = false)
    private String communityName;

    @Column(name = "street_id", nullable = false, updatable = false)
    private long streetId;

    @Column(name = "district_id", nullable = false, updatable = false)
    private long districtId;

    protected Locality() {}

    /** @param community a unit of level COMMUNITY */
    public Locality(UnitView community) {
        Long street = community.streetId();
        Long district = community.districtId();
        if (street == null || district == null) {
            throw new IllegalArgumentException("not a community: " + community);
        }
        this.communityId = community.id();
        this.communityName = community.name();
        this.streetId = street;
        this.districtId = district;
    }

    public long communityId() {
        return communityId;
    }

    public String communityName() {
        return communityName;
    }

    public long streetId() {
        return streetId;
    }

    public long districtId() {
        return districtId;
    }
}

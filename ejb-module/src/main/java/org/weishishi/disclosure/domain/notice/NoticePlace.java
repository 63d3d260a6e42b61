package org.weishishi.disclosure.domain.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.api.UnitView;

/** 公示社区 · the community with the levels above it, copied for row scope. */
@Embeddable
public class NoticePlace {

    @Column(name = "community_id", nullable = false)
    private long communityId;

    @Nullable
    @SuppressWarnings("UnusedVariable") // read by the mapping only
    @Column(name = "street_id")
    private Long streetId;

    @Nullable
    @SuppressWarnings("UnusedVariable") // read by the mapping only
    @Column(name = "district_id")
    private Long districtId;

    protected NoticePlace() {}

    NoticePlace(UnitView community) {
        this.communityId = community.id();
        this.streetId = community.streetId();
        this.districtId = community.districtId();
    }

    public long communityId() {
        return communityId;
    }
}

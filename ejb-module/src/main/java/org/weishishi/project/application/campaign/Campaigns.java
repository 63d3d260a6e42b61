package org.weishishi.project.application.campaign;

import org.weishishi.organization.api.UnitView;
import org.weishishi.project.api.campaign.CommunityQuota;

/** 征集批次 · what other parts of the house ask of the batches; called inside their use cases. */
public interface Campaigns {

    /** @return what that year gives the community */
    CommunityQuota quota(UnitView community, int year);
}

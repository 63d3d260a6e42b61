package org.weishishi.project.api.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.Money;

/**
 * 征集批次 · as lists and its page show it.
 *
 * @param id its number
 * @param version the state seen, to be sent back with a change
 * @param unitId the street or district whose batch it is
 * @param unitName its name
 * @param year 年度
 * @param batch 批次, from 1
 * @param state where it stands
 * @param lateRule what becomes of the late
 * @param phases dated phases in their order
 * @param perCommunity 每社区额度, null: the year's figure of the rule profile
 * @param quotas communities with figures of their own
 * @param clonedFrom the batch it was made from, null for none
 */
public record CampaignView(
        long id,
        long version,
        long unitId,
        String unitName,
        int year,
        int batch,
        CampaignState state,
        LateRule lateRule,
        List<PhaseDates> phases,
        @Nullable Money perCommunity,
        List<QuotaLine> quotas,
        @Nullable Long clonedFrom) {

    /** Copies the lists. */
    public CampaignView {
        phases = List.copyOf(phases);
        quotas = List.copyOf(quotas);
    }
}

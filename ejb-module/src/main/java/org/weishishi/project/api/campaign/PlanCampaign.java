package org.weishishi.project.api.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.Concerns;
import org.weishishi.shared.Money;
import org.weishishi.shared.SubjectRef;

/**
 * 编制批次 · what a street or district plans for its communities.
 *
 * @param id the batch changed, 0 for a new one
 * @param version the state seen
 * @param year 年度, 2000 to 2100
 * @param batch 批次, 1 to 12
 * @param lateRule 逾期申报规则
 * @param phases dated phases in their order, at least 征集
 * @param perCommunity 每社区额度 of this batch, null: the year's figure of the rule profile
 * @param quotas communities with figures of their own
 */
public record PlanCampaign(
        long id,
        long version,
        int year,
        int batch,
        LateRule lateRule,
        List<PhaseDates> phases,
        @Nullable Money perCommunity,
        List<QuotaLine> quotas)
        implements Concerns {

    /** Copies the lists. */
    public PlanCampaign {
        phases = List.copyOf(phases);
        quotas = List.copyOf(quotas);
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef("campaign", id);
    }
}

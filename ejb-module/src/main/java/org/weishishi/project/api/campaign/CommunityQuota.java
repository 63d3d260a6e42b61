package org.weishishi.project.api.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.Money;

/**
 * 社区年度额度 · what the batches of a year give a community; without figures in the batches, what the rule profile gives for the year.
 *
 * @param communityId the community
 * @param year 年度
 * @param amount 额度 of the year, null when nothing sets one
 * @param incentive 鼓励性经费 on top
 * @param source what the figure rests on, for display: the batches, or the clause of the rules
 * @param batches the share of each batch that states figures, by number
 */
public record CommunityQuota(
        long communityId, int year, @Nullable Money amount, Money incentive, String source, List<BatchQuota> batches) {

    /** Copies the list. */
    public CommunityQuota {
        batches = List.copyOf(batches);
    }

    /** @return amount and incentive together, null when nothing sets an amount */
    public @Nullable Money total() {
        return amount == null ? null : amount.plus(incentive);
    }

    /**
     * 批次额度.
     *
     * @param campaignId the batch
     * @param batch its number in the year
     * @param amount 额度
     * @param incentive 鼓励性经费 on top
     */
    public record BatchQuota(long campaignId, int batch, Money amount, Money incentive) {}
}

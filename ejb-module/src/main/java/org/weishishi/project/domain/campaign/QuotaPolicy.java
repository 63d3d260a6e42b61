package org.weishishi.project.domain.campaign;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.weishishi.project.api.campaign.CampaignState;
import org.weishishi.project.api.campaign.CommunityQuota.BatchQuota;
import org.weishishi.project.api.campaign.QuotaLine;
import org.weishishi.shared.Money;

/** 额度规则 · what a batch gives a community: the figure named for it, else the batch's figure for all; a draft gives nothing. */
public final class QuotaPolicy {

    private QuotaPolicy() {}

    /** @return the share of the community in each batch that states one, in the order given */
    public static List<BatchQuota> shares(List<Campaign> batches, long communityId) {
        return batches.stream()
                .filter(c -> c.state() != CampaignState.DRAFT)
                .flatMap(c -> share(c, communityId))
                .toList();
    }

    private static Stream<BatchQuota> share(Campaign campaign, long communityId) {
        Optional<QuotaLine> own = campaign.quotas().stream()
                .filter(line -> line.communityId() == communityId)
                .findFirst();
        Money all = campaign.perCommunity();
        if (own.isPresent()) {
            return Stream.of(new BatchQuota(
                    campaign.id(),
                    campaign.batch(),
                    own.get().amount(),
                    own.get().incentive()));
        }
        return all == null
                ? Stream.empty()
                : Stream.of(new BatchQuota(campaign.id(), campaign.batch(), all, Money.yuan(0)));
    }
}

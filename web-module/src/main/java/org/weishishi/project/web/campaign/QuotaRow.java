package org.weishishi.project.web.campaign;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.campaign.CampaignFile.Share;
import org.weishishi.project.api.campaign.QuotaLine;
import org.weishishi.shared.Money;

/** 社区额度行 · the figures of one community as they are typed; empty ones leave it with the figure for all. */
public class QuotaRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long communityId;
    private final String name;
    private @Nullable Money amount;
    private @Nullable Money incentive;

    QuotaRow(Share share) {
        communityId = share.communityId();
        name = share.communityName();
        if (share.own()) {
            amount = share.amount();
            incentive = share.incentive();
        }
    }

    boolean isEmpty() {
        return amount == null && incentive == null;
    }

    QuotaLine said() {
        Money none = Money.yuan(0);
        return new QuotaLine(communityId, amount == null ? none : amount, incentive == null ? none : incentive);
    }

    public String getName() {
        return name;
    }

    public @Nullable Money getAmount() {
        return amount;
    }

    public void setAmount(@Nullable Money amount) {
        this.amount = amount;
    }

    public @Nullable Money getIncentive() {
        return incentive;
    }

    public void setIncentive(@Nullable Money incentive) {
        this.incentive = incentive;
    }
}

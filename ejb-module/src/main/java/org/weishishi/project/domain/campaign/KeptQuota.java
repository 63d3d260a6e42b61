package org.weishishi.project.domain.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.weishishi.project.api.campaign.QuotaLine;
import org.weishishi.shared.Money;

/** 社区额度 beside its batch. */
@Embeddable
class KeptQuota {

    @Column(name = "community_id", nullable = false)
    private long communityId;

    @Column(name = "amount", nullable = false)
    private BigDecimal amount;

    @Column(name = "incentive", nullable = false)
    private BigDecimal incentive;

    protected KeptQuota() {}

    KeptQuota(QuotaLine line) {
        this.communityId = line.communityId();
        this.amount = line.amount().yuan();
        this.incentive = line.incentive().yuan();
    }

    QuotaLine line() {
        return new QuotaLine(communityId, new Money(amount), new Money(incentive));
    }
}
